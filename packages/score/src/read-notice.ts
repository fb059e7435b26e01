import { allSections, toTriples } from '@gongbao/parser';
import type { Notice, Section, Span } from '@gongbao/schema';
import type { Part } from './entities.js';
import { type Entry, toEntry } from './entry.js';
import type { GoldRow } from './gold.js';
import { toItemLabels } from './item-labels.js';

interface Located<Row> {
  readonly row: Row;
  readonly span: Span;
  readonly labels?: readonly string[];
}

const topSections = ({ sections, attachments }: Notice): Section[] => [
  ...sections,
  ...attachments.flatMap((attachment) => attachment.sections),
];

/** 一、 before a heading, which is no part of it. */
const ORDINAL = /^[一二三四五六七八九十]{1,3}、/;

/** Rows of a table that are one cell with an ordinal head the rows below them. */
function groupHeadingsOf({ tables }: Notice): Located<GoldRow<'headings'>>[] {
  return tables
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells, span }) => {
      const [first] = cells;
      const isGroup = first !== undefined && first.columnSpan === cells.length;
      if (!isGroup || !ORDINAL.test(first.text)) return [];
      return [{ row: { heading: first.text.replace(ORDINAL, '') }, span }];
    });
}

const headingsOf = (notice: Notice): Located<GoldRow<'headings'>>[] => [
  ...topSections(notice).flatMap(({ kind, heading, span }) =>
    heading === null || kind === 'article' ? [] : [{ row: { heading: heading.text }, span }],
  ),
  ...groupHeadingsOf(notice),
];

function triplesOf(notice: Notice, text: string, isProse: boolean): Located<GoldRow<'triples'>>[] {
  const labels = toItemLabels(notice, text);
  return notice.responsibilities
    .filter(({ form }) => (form === 'prose') === isProse)
    .flatMap((responsibility) =>
      toTriples({ ...notice, responsibilities: [responsibility] }, { prose: true }).map(
        ({ path, role, actor }) => ({
          row: { path, role, actor: actor.name, printed: actor.text },
          span: actor.span,
          labels: labels(responsibility),
        }),
      ),
    );
}

/** What a notice says, part by part, in the form of the gold. */
const READERS: { readonly [P in Part]: (notice: Notice, text: string) => Located<GoldRow<P>>[] } = {
  sections: (notice) =>
    allSections(topSections(notice)).map(({ path, kind, level, heading, span }) => ({
      row: { path, kind, level, heading: heading?.text ?? null },
      span,
    })),
  headings: headingsOf,
  tasks: ({ tasks }) => tasks.map(({ path, number, span }) => ({ row: { path, number }, span })),
  triples: (notice, text) => triplesOf(notice, text, false),
  prose: (notice, text) => triplesOf(notice, text, true),
  targets: ({ targets }) =>
    targets.map(({ span, text, deadline, rule, page, pieces, ...row }) => ({
      row: { ...row, deadline: deadline?.text ?? null, quote: text },
      span,
    })),
  deadlines: ({ deadlines }) =>
    deadlines.map(({ span, text, rule, page, pieces, ...row }) => ({
      row: { ...row, quote: text },
      span,
    })),
  citations: ({ citations }) =>
    citations.map(({ span, text, rule, page, pieces, ...row }) => ({ row, span })),
  people: ({ people }) =>
    people.map(({ span, text, rule, page, pieces, posts, ...row }) => ({
      row: { ...row, posts: [...posts] },
      span,
    })),
};

/** The records of one part in a notice, ready to be compared. */
export const readNotice = (notice: Notice, part: Part, text: string): Entry[] =>
  READERS[part](notice, text).map(({ row, ...where }) => toEntry(notice.id, row, where));
