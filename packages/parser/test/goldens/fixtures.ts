import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../../../fixtures/', import.meta.url);

/** One gazette of the fixtures folder. */
export interface Fixture {
  readonly name: string;
  readonly source: string;
  /** The path of a golden file beside the source. */
  readonly golden: (file: string) => string;
}

/** Every folder in fixtures/ is a gazette; adding one is adding a folder. */
export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const folder = new URL(`${name}/`, FOLDER);
    return {
      name,
      source: readFileSync(new URL('source.txt', folder), 'utf8'),
      golden: (file) => fileURLToPath(new URL(file, folder)),
    };
  });
