import type { Citation } from '@gongbao/schema/types';
import { Passage } from '../../marks/index.js';
import type { Mark } from '../../patterns/mark-reader.js';
import { countWhile } from '../../source/count-while.js';
import type { NoticeContext } from '../notice-context.js';
import { citationKindOf } from './citation-kind.js';
import { type CitationNumber, citationNumbers } from './citation-number.js';
import { provisionsBehind } from './provisions.js';

/** 《意见》（国发〔2016〕76号）, 《意见》精神（…）: what may stand between a title and its number. */
const TO_NUMBER = /^\s?(?:(?:的?精神|要求|文件|规定)\s?)?[([]\s?$/;
/** 国发〔2018〕42号《意见》, 国发〔2018〕42号文件《意见》, 国发〔2018〕42号印发的《意见》. */
const TO_TITLE = /^\s?[)\]]?\s?(?:文件?)?(?:印发|发布|公布)?的?\s?$/;
const TO_CLOSING = /^[^()]{0,160}?(?:\([^()]{0,60}\)[^()]{0,100}?)?[)\]]/;

/** How many of some numbers, ascending, begin before a place. */
const countBefore = (numbers: readonly CitationNumber[], at: number): number =>
  countWhile(numbers.length, (index) => (numbers[index]?.from ?? at) < at);

/** The number right behind a title, or else right before it. */
function numberBeside(
  { folded }: Passage,
  title: Mark,
  numbers: readonly CitationNumber[],
): CitationNumber | null {
  const behind = numbers[countBefore(numbers, title.to)];
  if (behind !== undefined && TO_NUMBER.test(folded.slice(title.to, behind.from))) return behind;
  const before = numbers[countBefore(numbers, title.from) - 1];
  if (before === undefined || before.isStandard || before.to > title.from) return null;
  return TO_TITLE.test(folded.slice(before.to, title.from)) ? before : null;
}

/** The number of a standard that stands in its title: 《…标准（GB4915—2013）》. */
function numberInside(title: Mark, numbers: readonly CitationNumber[]): CitationNumber | null {
  const first = numbers[countBefore(numbers, title.from)];
  return first?.isStandard === true && first.to < title.to ? first : null;
}

/** A title with its number and the bracket that holds it. */
function extentOf({ folded }: Passage, title: Mark, number: CitationNumber | null): Mark {
  if (number === null) return title;
  if (number.from < title.from) return { from: number.from, to: title.to };
  const closing = TO_CLOSING.exec(folded.slice(number.to))?.[0].length ?? 0;
  return { from: title.from, to: number.to + closing };
}

function fromTitle(
  text: Passage,
  title: Mark,
  numbers: readonly CitationNumber[],
  path: string | null,
): Citation {
  const inner = text.slice(title.from + 1, title.to - 1).trim();
  const beside = numberBeside(text, title, numbers);
  const number = beside ?? numberInside(title, numbers);
  const { from, to } = extentOf(text, title, beside);
  const kind = citationKindOf(inner.folded);
  return {
    ...text.slice(from, to).toText(),
    rule: number === null ? 'quoted-title' : 'quoted-title-and-number',
    path,
    title: inner.text,
    documentNumber: number?.normalized ?? null,
    provisions: provisionsBehind(text, to),
    kind:
      number?.isStandard === true
        ? 'standard'
        : kind === 'other' && number !== null
          ? 'document'
          : kind,
    resolvesTo: null,
  };
}

function fromNumber(text: Passage, number: CitationNumber, path: string | null): Citation {
  return {
    ...text.slice(number.from, number.to).toText(),
    rule: 'bare-number',
    path,
    title: null,
    documentNumber: number.normalized,
    provisions: provisionsBehind(text, number.to),
    kind: number.isStandard ? 'standard' : 'document',
    resolvesTo: null,
  };
}

function readText(text: Passage, path: string | null): Citation[] {
  const numbers = citationNumbers(text);
  const titled = text.titles.map((title) => fromTitle(text, title, numbers, path));
  let cursor = 0;
  // Numbers that no title claims: 按照国发〔2018〕42号文件要求.
  const bare = numbers.filter(({ from }) => {
    const start = text.offset(from);
    while ((titled[cursor]?.span.end ?? Number.POSITIVE_INFINITY) <= start) cursor += 1;
    return (titled[cursor]?.span.start ?? Number.POSITIVE_INFINITY) > start;
  });
  return [...titled, ...bare.map((number) => fromNumber(text, number, path))].sort(
    (left, right) => left.span.start - right.span.start,
  );
}

/** 引用文件 of a notice: its title line, then its texts in printed order; not yet resolved. */
export function extractCitations({ title, contexts }: NoticeContext): Citation[] {
  const titleLine = title === null ? [] : readText(Passage.of(title), null);
  const texts = contexts.flatMap(({ path, heading, paragraphs }) =>
    [...(heading === null ? [] : [heading]), ...paragraphs].flatMap((text) => readText(text, path)),
  );
  return [...titleLine, ...texts];
}
