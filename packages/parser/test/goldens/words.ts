import type { Issue } from '@gongbao/schema';

const lineAt = (source: string, offset: number): number =>
  source.slice(0, offset).split('\n').length;

/** What a segmenter adds: the keywords of each notice, and the suspected OCR errors in their lines. */
export function words(issue: Issue, source: string): string {
  const notices = issue.notices.flatMap(({ id, title, keywords }) => [
    `# ${id}`,
    title?.text ?? '-',
    ...keywords.map(
      ({ text, weight, span }) =>
        `  ${weight.toFixed(4)} ${text} (line ${lineAt(source, span.start)})`,
    ),
    '',
  ]);
  const suspected = issue.diagnostics
    .filter(({ ruleId }) => ruleId.startsWith('ocr/'))
    .flatMap(({ span, actual, expected }) => {
      const { start, end } = span ?? { start: 0, end: 0 };
      const around = source.slice(Math.max(0, start - 8), end + 8).replace(/\n/g, '⏎');
      return `  ${actual} → ${expected} (line ${lineAt(source, start)}: ${around})`;
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
