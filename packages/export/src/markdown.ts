import type { Issue, Notice, Section, Table } from '@gongbao/schema/types';
import { besideLines, inOrder, within } from './beside.js';

/** Marks that would be read as Markdown where they stand. */
const MARKS = /[\\`*_[\]<>|#~]/g;
const AT_START = /^(\d{1,9})([.)])(?=\s|$)|^([-+=])(?=\s|$)/;

const escaped = (text: string): string =>
  text
    .replace(MARKS, '\\$&')
    .replace(AT_START, (_, digits, mark, bullet) =>
      bullet === undefined ? `${digits}\\${mark}` : `\\${bullet}`,
    );

const paragraph = ({ text }: { readonly text: string }): string => escaped(text);

/** Markdown has six levels; the first is the title of the notice. */
const heading = (level: number, text: string): string =>
  `${'#'.repeat(Math.min(level + 1, 6))} ${escaped(text)}`;

const cell = (text: string): string => escaped(text).replace(/\n/g, '<br>') || ' ';
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function tableLines({ caption, columns, rows }: Table): string[] {
  const lines = [
    row(columns.map(({ text }) => text)),
    `|${' --- |'.repeat(columns.length)}`,
    ...rows.map(({ cells }) => row(cells.map(({ text }) => text))),
  ].join('\n');
  return caption === null ? [lines] : [`**${escaped(caption.text)}**`, lines];
}

/** Label lines and rosters, by section. */
type Beside = ReturnType<typeof besideLines>;

function sectionLines(sections: readonly Section[], level: number, beside: Beside): string[] {
  return sections.flatMap(({ ordinal, heading: title, paragraphs, path, sections: below }) => {
    const own = inOrder(paragraphs, beside.get(path) ?? []).map(paragraph);
    const head = title === null ? [] : [heading(level, `${ordinal.text}${title.text}`)];
    const [first, ...others] = own;
    const text =
      title === null ? [`**${escaped(ordinal.text)}** ${first ?? ''}`.trimEnd(), ...others] : own;
    return [...head, ...text, ...sectionLines(below, level + 1, beside)];
  });
}

const texts = (records: readonly { readonly text: string }[]): string[] => records.map(paragraph);

function noticeLines(notice: Notice): string[] {
  const { title, documentNumber, addressees, body, sections, issuers, dateOfIssue } = notice;
  const beside = besideLines(notice);
  const free = beside.get(null) ?? [];
  const attachedFrom = notice.attachments[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const names = (actors: typeof issuers): string => actors.map(({ name }) => name).join('、');
  return [
    heading(0, title?.text ?? documentNumber?.normalized ?? notice.id),
    ...(documentNumber === null ? [] : [escaped(documentNumber.normalized)]),
    ...(addressees.length === 0 ? [] : [`${escaped(names(addressees))}：`]),
    ...texts(inOrder(body, within(free, { start: 0, end: attachedFrom }))),
    ...sectionLines(sections, 1, beside),
    ...texts(notice.attachmentNotes),
    ...(issuers.length === 0 ? [] : [escaped(names(issuers))]),
    ...(dateOfIssue === null ? [] : [paragraph(dateOfIssue)]),
    ...notice.attachments.flatMap(({ label, title: name, preamble, sections: below, span }) => [
      heading(1, [label?.text, name?.text].filter((part) => part !== undefined).join(' ')),
      ...texts(inOrder(preamble, within(free, span))),
      ...sectionLines(below, 2, beside),
    ]),
    ...notice.tables.flatMap(tableLines),
  ].filter((line) => line !== '');
}

/** Writes the notices as Markdown with headings and tables, in printed order; tables stand at the end of their notice. */
export function writeMarkdown({ masthead, notices }: Issue): string {
  const head = masthead?.title == null ? [] : [`*${escaped(masthead.title.text)}*`];
  return `${[...head, ...notices.flatMap(noticeLines)].join('\n\n')}\n`;
}
