import { toPlaces } from '../to-places.js';
import type { Reporter } from './reporter.js';

/** For programs: a list of files, each with its diagnostics and their regions. */
export const json: Reporter = (checked) => {
  const files = checked.map((text) => ({
    path: text.path,
    failure: text.failure,
    diagnostics: toPlaces(text).map(({ diagnostic, region }) => ({ ...diagnostic, region })),
  }));
  return `${JSON.stringify(files, null, 2)}\n`;
};
