import { toPlaces } from '../to-places.js';
import type { Reporter } from './reporter.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

const toData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const toProperty = (text: string | number): string =>
  toData(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');

function toCommand(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${toProperty(value)}`);
  return `::${name} ${list.join(',')}::${toData(message)}`;
}

/** Workflow commands, which GitHub shows beside the lines. */
export const github: Reporter = (checked, { language }) => {
  const lines = checked.flatMap((text) => {
    const file = text.path;
    if (text.failure !== null) return [toCommand('error', { file }, text.failure)];
    return toPlaces(text).map(({ diagnostic, region }) => {
      const { severity, ruleId, message, messageZh } = diagnostic;
      const place =
        region === null
          ? {}
          : {
              line: region.startLine,
              endLine: region.endLine,
              col: region.startColumn,
              endColumn: region.endColumn,
            };
      return toCommand(
        COMMANDS[severity],
        { file, ...place, title: ruleId },
        language === 'zh' ? messageZh : message,
      );
    });
  });
  return lines.map((line) => `${line}\n`).join('');
};
