import { json } from './json.js';
import { ndjson } from './ndjson.js';
import type { OutputFormat } from './output-format.js';

/** Every format there is, by the name that `--to` takes. */
export const FORMATS = { json, ndjson } as const satisfies Readonly<Record<string, OutputFormat>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
