import { readFileSync } from 'node:fs';
import * as parser from '@gongbao/parser';
import * as writers from '../src/index.js';

/** The page of public functions. */
export const API_PAGE = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');

/** The libraries whose functions its examples call, by the door they are imported from. */
export const API_LIBRARIES = { '@gongbao/parser': parser, '@gongbao/export': writers } as const;

/** Its examples: an expression, and the JSON of what it gives. */
export const API_EXAMPLES = [...API_PAGE.matchAll(/^(.+) \/\/ → (.+)$/gm)].map(
  ([, code = '', gives = '']) => ({ code, gives }),
);
