import { CliError } from '../../errors/cli-error.js';
import type { HeadReading, Reading } from '../../input/reading.js';
import type { Say } from '../../language/say.js';
import { FORMAT_NAMES, FORMATS, type FormatName } from './index.js';
import type { OutputFormat, OutputPart } from './output-format.js';

/** Formats that heads alone can be written in. */
const HEAD_FORMATS = FORMAT_NAMES.filter((name) => 'writeHeads' in FORMATS[name]);

/** Refuses a format that has nothing to write of heads alone. */
export function checkHeadFormat(format: FormatName, say: Say): void {
  if (HEAD_FORMATS.includes(format)) return;
  throw new CliError('usage', say('error/heads-format', { formats: HEAD_FORMATS.join(', ') }));
}

/** What was read, in a format. */
export async function toParts(
  format: FormatName,
  reading: Reading | HeadReading,
  say: Say,
): Promise<readonly OutputPart[]> {
  const { write, writeHeads }: OutputFormat = FORMATS[format];
  if ('issue' in reading) return write(reading);
  checkHeadFormat(format, say);
  return (await writeHeads?.(reading)) ?? [];
}
