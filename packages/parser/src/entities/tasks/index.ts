import type { Responsibility, Task } from '@gongbao/schema';
import type { NoticeContexts } from '../unit-context.js';

const ITEM_STYLE = 'arabic';

/** 编号任务: arabic-numbered items that start a line, and every unit that carries a responsibility. */
export function extractTasks(
  contexts: NoticeContexts,
  responsibilities: readonly Responsibility[],
  noticeId: string,
): Task[] {
  const charged = new Set(responsibilities.map(({ path }) => path));
  return contexts.flatMap(({ unit, path }) => {
    if (unit === null || path === null) return [];
    const isItem = unit.shape.name === ITEM_STYLE && unit.kind !== 'inline';
    if (!isItem && !charged.has(path)) return [];
    return [
      {
        id: `${noticeId}#${path}`,
        path,
        number: isItem ? unit.ordinal.value : null,
        heading: unit.heading?.toText() ?? null,
        paragraphs: unit.paragraphs.map((paragraph) => paragraph.toText()),
        span: { ...unit.span },
        rule: isItem ? 'arabic-item' : 'charged-unit',
      },
    ];
  });
}
