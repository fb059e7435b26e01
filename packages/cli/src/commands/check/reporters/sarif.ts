import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '@gongbao/schema';
import manifest from '../../../../package.json' with { type: 'json' };
import type { Language } from '../../../language/locale.js';
import type { CheckedText } from '../checked-text.js';
import { type Placed, toPlaces } from '../to-places.js';
import type { Reporter } from './reporter.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const UNREADABLE = 'input/unreadable';

/** Relative where the path is, so that reports can be read on another machine. */
const toUri = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : encodeURI(path.replaceAll(sep, '/'));

const wordsOf = ({ message, messageZh }: Diagnostic, language: Language): string =>
  language === 'zh' ? messageZh : message;

function toResult(uri: string, { diagnostic, region }: Placed, language: Language) {
  const { ruleId, severity, span } = diagnostic;
  const characters =
    span === null ? {} : { charOffset: span.start, charLength: span.end - span.start };
  const place = region === null ? {} : { region: { ...region, ...characters } };
  return {
    ruleId,
    level: LEVELS[severity],
    message: { text: wordsOf(diagnostic, language) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, ...place } }],
  };
}

function toResults(text: CheckedText, language: Language) {
  const uri = toUri(text.path);
  if (text.failure === null) return toPlaces(text).map((placed) => toResult(uri, placed, language));
  const locations = [{ physicalLocation: { artifactLocation: { uri } } }];
  return [{ ruleId: UNREADABLE, level: 'error', message: { text: text.failure }, locations }];
}

/** SARIF 2.1.0, which code scanners and editors read. */
export const sarif: Reporter = (checked, { language }) => {
  const results = checked.flatMap((text) => toResults(text, language));
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort().map((id) => ({ id }));
  const driver = { name: 'gongbao', version: manifest.version, rules };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
