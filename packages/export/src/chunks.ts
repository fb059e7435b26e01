import type { Issue, Notice, Section, Span, Table } from '@gongbao/schema/types';
import { besideLines, inOrder, within } from './beside.js';
import { type Reading, toReading } from './reading.js';

/** A piece of a notice as search engines and language models take it: small, and with all that tells where it stands. */
export interface Chunk {
  /** Unique in the issue. */
  readonly id: string;
  readonly kind: 'notice' | 'section' | 'row';
  readonly noticeId: string;
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly dateOfIssue: string | null;
  readonly path: string | null;
  /** Headings from the top down to its own, in words. */
  readonly headings: readonly string[];
  readonly text: string;
  readonly span: Span;
  /** Line of the source, from 1. */
  readonly line: number;
  /** Where the input tells pages. */
  readonly page: number | null;
  /** The least that the engine was sure of what is read in it; null where the input does not tell. */
  readonly confidence: number | null;
}

type Own = Pick<Chunk, 'kind' | 'path' | 'headings' | 'text' | 'span' | 'page'>;

const linesOf = (texts: readonly { readonly text: string }[]): string =>
  texts.map(({ text }) => text).join('\n');

const headingOf = ({ ordinal, heading }: Section): string =>
  heading === null ? ordinal.text : `${ordinal.text}${heading.text}`;

function* ofSections(
  sections: readonly Section[],
  above: readonly string[],
  beside: ReturnType<typeof besideLines>,
): Generator<Own> {
  for (const section of sections) {
    const { path, paragraphs, span, page } = section;
    const own = headingOf(section);
    const headings = [...above, own];
    const text = [own, linesOf(inOrder(paragraphs, beside.get(path) ?? []))]
      .filter((part) => part !== '')
      .join('\n');
    const end = section.sections[0]?.span.start ?? span.end;
    yield {
      kind: 'section',
      path,
      headings,
      text,
      span: { start: span.start, end },
      page: page ?? null,
    };
    yield* ofSections(section.sections, headings, beside);
  }
}

function* ofTable({ columns, rows, caption, page }: Table): Generator<Own> {
  const headings = caption === null ? [] : [caption.text];
  for (const { path, cells, span } of rows) {
    const text = cells
      .map((cell, at) => `${columns[at]?.text ?? ''}：${cell.text}`)
      .filter((cell) => !cell.endsWith('：'))
      .join('；');
    yield { kind: 'row', path, headings, text, span, page: page ?? null };
  }
}

function* ofNotice(notice: Notice): Generator<Own> {
  const { title, body, sections, attachments, tables, span } = notice;
  const beside = besideLines(notice);
  const free = beside.get(null) ?? [];
  const attachedFrom = attachments[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const own = inOrder(body, within(free, { start: 0, end: attachedFrom }));
  const text = [...(title === null ? [] : [title.text]), linesOf(own)].join('\n');
  yield { kind: 'notice', path: null, headings: [], text, span, page: null };
  yield* ofSections(sections, [], beside);
  for (const attachment of attachments) {
    const above = attachment.title === null ? [] : [attachment.title.text];
    const preamble = linesOf(inOrder(attachment.preamble, within(free, attachment.span)));
    if (preamble !== '') {
      const { span: place } = attachment;
      yield {
        kind: 'section',
        path: null,
        headings: above,
        text: preamble,
        span: place,
        page: null,
      };
    }
    yield* ofSections(attachment.sections, above, beside);
  }
  for (const table of tables) yield* ofTable(table);
}

/** Tells the least confidence of the records in a span; null where the input tells none. */
function confidences({
  targets,
  deadlines,
  responsibilities,
}: Notice): (span: Span) => number | null {
  const sure = [...targets, ...deadlines, ...responsibilities].flatMap(({ span, confidence }) =>
    confidence === undefined ? [] : [{ span, confidence }],
  );
  return (span) => {
    const inside = within(sure, span).map(({ confidence }) => confidence);
    return inside.length === 0 ? null : Math.min(...inside);
  };
}

function* toChunks({ issue, lineOf }: Reading): Generator<Chunk> {
  for (const notice of issue.notices) {
    const { id: noticeId, title, documentNumber, dateOfIssue } = notice;
    const confidenceIn = confidences(notice);
    let count = 0;
    for (const own of ofNotice(notice)) {
      count += 1;
      yield {
        id: `${noticeId}#${own.path ?? count}`,
        noticeId,
        title: title?.text ?? null,
        documentNumber: documentNumber?.normalized ?? null,
        dateOfIssue: dateOfIssue?.date ?? null,
        ...own,
        line: lineOf(own),
        confidence: confidenceIn(own.span),
      };
    }
  }
}

/** A line of JSON for each section, row and unnumbered text, with the headings above it; lines end in a line feed. */
export function* writeChunks(issue: Issue, text: string): Generator<string> {
  for (const chunk of toChunks(toReading(issue, text))) yield `${JSON.stringify(chunk)}\n`;
}
