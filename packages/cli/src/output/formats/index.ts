import { akn } from './akn.js';
import { annotated } from './annotated.js';
import { chunks } from './chunks.js';
import { csv } from './csv.js';
import { html } from './html.js';
import { json } from './json.js';
import { md } from './md.js';
import { ndjson } from './ndjson.js';
import type { OutputFormat } from './output-format.js';
import { xlsx } from './xlsx.js';

/** Every format there is, by the name that `--to` takes. */
export const FORMATS = {
  json,
  ndjson,
  csv,
  xlsx,
  akn,
  md,
  chunks,
  html,
  annotated,
} as const satisfies Readonly<Record<string, OutputFormat>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
