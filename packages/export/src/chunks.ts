import type { Issue, Notice, Section, Span, Table, Text } from '@gongbao/schema/types';
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

const linesOf = (texts: readonly Text[]): string => texts.map(({ text }) => text).join('\n');

const headingOf = ({ ordinal, heading }: Section): string =>
  heading === null ? ordinal.text : `${ordinal.text}${heading.text}`;

function* ofSections(
  sections: readonly Section[],
  above: readonly string[],
  duties: ReadonlyMap<string, readonly string[]>,
): Generator<Own> {
  for (const section of sections) {
    const { path, paragraphs, span, page } = section;
    const own = headingOf(section);
    const headings = [...above, own];
    const text = [own, linesOf(paragraphs), ...(duties.get(path) ?? [])]
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
    yield* ofSections(section.sections, headings, duties);
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

/** Lines of labels, which are no paragraphs of their section. */
function dutyLines({ responsibilities }: Notice): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const { path, form, text } of responsibilities) {
    if (path === null || form !== 'label') continue;
    lines.set(path, [...(lines.get(path) ?? []), text]);
  }
  return lines;
}

function* ofNotice(notice: Notice): Generator<Own> {
  const { title, body, sections, attachments, tables, span } = notice;
  const duties = dutyLines(notice);
  const text = [...(title === null ? [] : [title.text]), linesOf(body)].join('\n');
  yield { kind: 'notice', path: null, headings: [], text, span, page: null };
  yield* ofSections(sections, [], duties);
  for (const attachment of attachments) {
    const above = attachment.title === null ? [] : [attachment.title.text];
    const preamble = linesOf(attachment.preamble);
    if (preamble !== '') {
      const own = { path: null, headings: above, text: preamble, span: attachment.span };
      yield { kind: 'section', ...own, page: null };
    }
    yield* ofSections(attachment.sections, above, duties);
  }
  for (const table of tables) yield* ofTable(table);
}

/** The least confidence of the records that stand in a span. */
function confidenceIn({ targets, deadlines, responsibilities }: Notice, span: Span): number | null {
  const sure = [...targets, ...deadlines, ...responsibilities].flatMap((record) =>
    record.confidence === undefined || record.span.start < span.start || record.span.end > span.end
      ? []
      : [record.confidence],
  );
  return sure.length === 0 ? null : Math.min(...sure);
}

function* toChunks({ issue, lineOf }: Reading): Generator<Chunk> {
  for (const notice of issue.notices) {
    const { id: noticeId, title, documentNumber, dateOfIssue } = notice;
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
        confidence: confidenceIn(notice, own.span),
      };
    }
  }
}

/** A line of JSON for each section, row and unnumbered text, with the headings above it; lines end in a line feed. */
export function* writeChunks(issue: Issue, text: string): Generator<string> {
  for (const chunk of toChunks(toReading(issue, text))) yield `${JSON.stringify(chunk)}\n`;
}
