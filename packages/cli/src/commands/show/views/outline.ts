import type { Section } from '@gongbao/schema';
import type { View, ViewTools } from './view.js';

function rowsOf(sections: readonly Section[], depth: number, tools: ViewTools): string[][] {
  const { filter, lineOf } = tools;
  return sections.flatMap((section) => {
    const { span, ordinal, heading, paragraphs, path } = section;
    const words = `${ordinal?.text ?? ''}${heading?.text ?? paragraphs[0]?.text ?? ''}`;
    const isWanted = filter.takesUnit(path) && filter.takesTimeOf(path);
    const row = [String(lineOf(span.start)), `${'  '.repeat(depth)}${words}`];
    return [...(isWanted ? [row] : []), ...rowsOf(section.sections, depth + 1, tools)];
  });
}

/** The tree of numbered units. */
export const outline: View = {
  columns: ['show/line', 'show/heading'],
  rows: ({ sections, attachments, title: _ }, tools) => [
    ...rowsOf(sections, 0, tools),
    ...attachments.flatMap((attachment) => [
      [
        String(tools.lineOf(attachment.span.start)),
        attachment.title?.text ?? attachment.label?.text ?? '',
      ],
      ...rowsOf(attachment.sections, 1, tools),
    ]),
  ],
};
