import { readFileSync } from 'node:fs';
import * as parser from '@gongbao/parser';
import * as writers from '../src/index.js';

const readPage = (name: string): string =>
  readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');

/** The page of public functions. */
export const API_PAGE = readPage('api.md');

/** The libraries whose functions its examples call, by the door they are imported from. */
export const API_LIBRARIES = { '@gongbao/parser': parser, '@gongbao/export': writers } as const;

const examplesOf = (page: string) =>
  [...page.matchAll(/^(.+) \/\/ → (.+)$/gm)].map(([, code = '', gives = '']) => ({ code, gives }));

/** Its examples: an expression, and the JSON of what it gives. */
export const API_EXAMPLES = examplesOf(API_PAGE);

/** Those of the guide for developers. */
export const GUIDE_EXAMPLES = examplesOf(readPage('developers.md'));
