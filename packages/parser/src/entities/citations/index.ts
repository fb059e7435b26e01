import type { Citation } from '@gongbao/schema';
import { Passage } from '../../marks/index.js';
import type { Mark } from '../../patterns/mark-reader.js';
import type { View } from '../../source/view.js';
import type { NoticeContext } from '../notice-context.js';
import { citationKindOf } from './citation-kind.js';
import {
  type CitationNumber,
  citationNumbers,
  findCitationNumber,
  numberBefore,
  numberBehind,
} from './citation-number.js';

/** Cheap first look at a text. */
const MAY_HOLD_NUMBER = /\d\s*号|[A-Z]{2}[\s/\d]/;

function fromTitle(text: View, { from, to }: Mark, path: string | null): Citation {
  const inner = text.slice(from + 1, to - 1).trim();
  const behind = numberBehind(text, to);
  const before = behind === null ? numberBefore(text, from) : null;
  const inside = findCitationNumber(inner);
  const number = behind ?? before ?? (inside?.isStandard === true ? inside : null);
  const printed = text.slice(before?.from ?? from, behind === null ? to : to + behind.to);
  const isStandard = number?.isStandard === true;
  const kind = citationKindOf(inner.folded);
  const { text: words, span, pieces } = printed.toText();
  return {
    text: words,
    span,
    pieces,
    rule: number === null ? 'quoted-title' : 'quoted-title-and-number',
    path,
    title: inner.text,
    documentNumber: number?.normalized ?? null,
    kind: isStandard ? 'standard' : kind === 'other' && number !== null ? 'document' : kind,
    resolvesTo: null,
  };
}

function fromNumber(text: View, number: CitationNumber, path: string | null): Citation {
  return {
    ...text.slice(number.from, number.to).toText(),
    rule: 'bare-number',
    path,
    title: null,
    documentNumber: number.normalized,
    kind: number.isStandard ? 'standard' : 'document',
    resolvesTo: null,
  };
}

/** Numbers that no title claims: 按照国发〔2018〕42号文件要求. */
function* bareNumbers(text: View, claimed: readonly Citation[]): Generator<CitationNumber> {
  if (!MAY_HOLD_NUMBER.test(text.folded)) return;
  let cursor = 0;
  for (const number of citationNumbers(text)) {
    const start = text.offset(number.from);
    while ((claimed[cursor]?.span.end ?? Number.POSITIVE_INFINITY) <= start) cursor += 1;
    if ((claimed[cursor]?.span.start ?? Number.POSITIVE_INFINITY) > start) yield number;
  }
}

function readText(text: Passage, path: string | null): Citation[] {
  const titled = text.titles.map((range) => fromTitle(text, range, path));
  const bare = [...bareNumbers(text, titled)].map((number) => fromNumber(text, number, path));
  return [...titled, ...bare].sort((left, right) => left.span.start - right.span.start);
}

/** 引用文件 of a notice: its title line, then its texts in printed order; not yet resolved. */
export function extractCitations({ title, contexts }: NoticeContext): Citation[] {
  const titleLine = title === null ? [] : readText(Passage.of(title), null);
  const texts = contexts.flatMap(({ path, heading, paragraphs }) =>
    [...(heading === null ? [] : [heading]), ...paragraphs].flatMap((text) => readText(text, path)),
  );
  return [...titleLine, ...texts];
}
