import { createLocator } from '@gongbao/parser';
import type { Diagnostic, Issue, Masthead } from '@gongbao/schema';
import type { Context } from '../../../context.js';
import { plain } from '../../../language/plain.js';
import type { Say } from '../../../language/say.js';
import { diagnosticTable } from './diagnostic-table.js';
import { noticeTable } from './notice-table.js';

/** What a summary is made of: `text` is what the issue was read from, `path` where its JSON goes. */
export interface SummaryInput {
  readonly issue: Issue;
  readonly text: string;
  /** In terminal columns. */
  readonly width: number;
  readonly path: string | undefined;
}

function gazetteLine(masthead: Masthead | null, say: Say): string {
  if (masthead === null) return say('summary/no-masthead');
  const { title, year, issueNumber, cumulativeNumber, publishedOn } = masthead;
  const parts = [
    title?.text ?? say('summary/untitled'),
    year && say('summary/year', { year: year.value }),
    issueNumber && say('summary/issue', { number: issueNumber.value }),
    cumulativeNumber && say('summary/cumulative', { number: cumulativeNumber.value }),
    publishedOn && say('summary/published', { date: publishedOn.date }),
  ];
  return plain(parts.filter((part) => part !== null).join(''));
}

function sourceLine({ issue: { source }, text }: SummaryInput, say: Say): string {
  const name = plain(source.name ?? say('place/stdin'));
  const lines = createLocator(text)(text.trimEnd().length).line;
  const { segmenter } = source;
  const cut = segmenter === 'none' ? '' : say('summary/segmenter', { segmenter });
  return `${say('summary/source', { name, lines, length: source.length })}${cut}`;
}

function diagnosticsLine(diagnostics: readonly Diagnostic[], say: Say): string {
  const count = diagnostics.length;
  const head = say('summary/diagnostics', { count });
  if (count === 0) return head;
  const of = (wanted: Diagnostic['severity']): number =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  const counts = { errors: of('error'), warnings: of('warning'), infos: of('info') };
  return `${head}${say('summary/by-severity', counts)}`;
}

/** Whether all that the contents announce is there; nothing where there are no contents. */
function contentsLines({ contents }: Issue, say: Say): string[] {
  if (contents.length === 0) return [];
  const found = contents.filter(({ noticeId }) => noticeId !== null).length;
  return [say('summary/contents', { listed: contents.length, found })];
}

/** What a reader wants to know of an issue before opening its JSON. */
export function toSummary(
  input: SummaryInput,
  { language, say }: Pick<Context, 'language' | 'say'>,
): string {
  const { issue, text, width, path } = input;
  const { masthead, notices, repairs, diagnostics } = issue;
  const lines = [
    gazetteLine(masthead, say),
    sourceLine(input, say),
    '',
    ...(notices.length === 0
      ? [say('summary/no-notices')]
      : [...noticeTable(notices, width, say), '', say('summary/duties-note')]),
    ...contentsLines(issue, say),
    say('summary/repairs', { count: repairs.length }),
    diagnosticsLine(diagnostics, say),
    ...(diagnostics.length === 0 ? [] : diagnosticTable(diagnostics, text, { language, say })),
    ...(path === undefined ? [] : ['', say('summary/written', { path })]),
  ];
  return `${lines.join('\n')}\n`;
}
