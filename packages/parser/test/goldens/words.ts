import type { Issue } from '@gongbao/schema';
import { createLocator } from '../../src/index.js';

/** What a segmenter adds: the keywords of each notice, and the suspected OCR errors in their lines. */
export function words(issue: Issue, source: string): string {
  const locate = createLocator(source);
  const notices = issue.notices.flatMap(({ id, title, keywords }) => [
    `# ${id}`,
    title?.text ?? '-',
    ...keywords.map(
      ({ text, weight, span }) =>
        `  ${weight.toFixed(4)} ${text} (line ${locate(span.start).line})`,
    ),
    '',
  ]);
  const suspected = issue.diagnostics
    .filter(({ ruleId }) => ruleId.startsWith('ocr/'))
    .flatMap(({ span, actual, expected }) => {
      const { start, end } = span ?? { start: 0, end: 0 };
      const around = source.slice(Math.max(0, start - 8), end + 8).replace(/\n/g, '⏎');
      return `  ${actual} → ${expected} (line ${locate(start).line}: ${around})`;
    });
  return [
    `segmenter ${issue.source.segmenter}`,
    '',
    ...notices,
    '# suspected',
    ...suspected,
    '',
  ].join('\n');
}
