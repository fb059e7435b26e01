import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const PAGES = at('../shared/ocr/jinfeng-2018-02/pages');
const pagesIn = (ending: string) => (): string[] =>
  readdirSync(PAGES)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(`${PAGES}/${name}`, 'utf8'));
const textIn = (path: string) => (): string => readFileSync(at(path), 'utf8');

/** A text, or the pages of one, and where it is kept: what lies outside of the project may be absent. */
interface BenchInput {
  readonly path: string;
  readonly read: () => string | readonly string[];
}

const ISSUE = 'fixtures/yinchuan-jinfeng-2018-2/source.txt';
const SAMPLES = '../shared/samples';
const OCR = '../shared/ocr/jinfeng-2018-02/ocr-degraded.txt';

/** What is read: an issue, two single notices, what OCR made of the issue, and its pages with boxes. */
export const INPUTS: Readonly<Record<string, BenchInput>> = {
  issue: { path: at(ISSUE), read: textIn(ISSUE) },
  notice: {
    path: at(SAMPLES),
    read: textIn(`${SAMPLES}/07-gov-guofa-2018-42.txt`),
  },
  decree: {
    path: at(SAMPLES),
    read: textIn(`${SAMPLES}/15-gz-decree-61-underground-wrapped.txt`),
  },
  ocr: { path: at(OCR), read: textIn(OCR) },
  hocr: { path: PAGES, read: pagesIn('.hocr') },
  alto: { path: PAGES, read: pagesIn('.alto.xml') },
};

/** Whether an input is here. */
export function isPresent(name: string): boolean {
  return existsSync(INPUTS[name]?.path ?? '');
}
