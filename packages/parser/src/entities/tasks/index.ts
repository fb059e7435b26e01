import type { Responsibility, Task } from '@gongbao/schema/types';
import type { RowContext, SectionDraft } from '../../sections/index.js';
import type { NoticeContext } from '../notice-context.js';
import { strongestForce } from '../to-force.js';

const ITEM_STYLE = 'arabic';

type TaskParts = Omit<Task, 'id' | 'path' | 'force'>;

/** An arabic-numbered item that starts a line, or any section that carries a responsibility. */
function fromSection(section: SectionDraft, isCharged: boolean): TaskParts | null {
  const isItem = section.shape.name === ITEM_STYLE && section.kind !== 'inline';
  if (!isItem && !isCharged) return null;
  return {
    number: isItem ? section.ordinal.value : null,
    heading: section.heading?.toText() ?? null,
    paragraphs: section.paragraphs.map((paragraph) => paragraph.toText()),
    span: { ...section.span },
    rule: isItem ? 'arabic-item' : 'charged-unit',
  };
}

const ARABIC = /^\(?(\d{1,4})[.、)]?$/;

/** A row of a table: its task cell is the heading, the other texts that begin in it are its paragraphs. */
function fromRow({ cells, span }: RowContext): TaskParts {
  const printed = cells.find(({ meaning }) => meaning === 'number')?.passage.folded ?? '';
  const number = ARABIC.exec(printed)?.[1];
  const texts = cells.filter(({ texts: own }) => own.length > 0);
  const head = cells.find(({ meaning }) => meaning === 'task') ?? texts[0];
  return {
    number: number === undefined ? null : Number(number),
    heading: head?.passage.toText() ?? null,
    paragraphs: texts.filter((cell) => cell !== head).map(({ passage }) => passage.toText()),
    span: { ...span },
    rule: 'table-row',
  };
}

/** 编号任务 of a notice in printed order. */
export function extractTasks(
  { id: noticeId, contexts }: NoticeContext,
  { responsibilities }: { readonly responsibilities: readonly Responsibility[] },
): Task[] {
  const charged = new Set(responsibilities.map(({ path }) => path));
  return contexts.flatMap(({ section, row, path, heading, paragraphs }) => {
    if (path === null) return [];
    const ofRow = row?.isTask === true ? fromRow(row) : null;
    const parts = section === null ? ofRow : fromSection(section, charged.has(path));
    if (parts === null) return [];
    const force = strongestForce(heading === null ? paragraphs : [heading, ...paragraphs]);
    return [{ id: `${noticeId}#${path}`, path, ...parts, force }];
  });
}
