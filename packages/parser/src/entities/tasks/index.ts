import type { Responsibility, Task } from '@gongbao/schema';
import type { NoticeContext } from '../notice-context.js';

const ITEM_STYLE = 'arabic';

/** 编号任务: arabic-numbered items that start a line, and every section that carries a responsibility. */
export function extractTasks(
  { id: noticeId, contexts }: NoticeContext,
  { responsibilities }: { readonly responsibilities: readonly Responsibility[] },
): Task[] {
  const charged = new Set(responsibilities.map(({ path }) => path));
  return contexts.flatMap(({ section, path }) => {
    if (section === null || path === null) return [];
    const isItem = section.shape.name === ITEM_STYLE && section.kind !== 'inline';
    if (!isItem && !charged.has(path)) return [];
    return [
      {
        id: `${noticeId}#${path}`,
        path,
        number: isItem ? section.ordinal.value : null,
        heading: section.heading?.toText() ?? null,
        paragraphs: section.paragraphs.map((paragraph) => paragraph.toText()),
        span: { ...section.span },
        rule: isItem ? 'arabic-item' : 'charged-unit',
      },
    ];
  });
}
