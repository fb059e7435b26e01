import type { Issue, Span, Unread } from '@gongbao/schema/types';
import type { Line } from '../lines/index.js';
import { isPrintCode } from '../patterns/characters.js';
import { isWebField } from '../patterns/web-field.js';
import type { Source } from '../source/source.js';
import type { View } from '../source/view.js';
import { Coverage } from './coverage.js';

type Reason = Unread['reason'];

const REASONS: Partial<Readonly<Record<Line['kind'], Reason>>> = {
  furniture: 'page-furniture',
  'contents-entry': 'contents-line',
};

function reasonOf({ kind, view }: Line): Reason {
  return REASONS[kind] ?? (isWebField(view.folded) ? 'web-furniture' : 'other');
}

/** The stretches of one line that hold letters, digits or Han characters and stand in no record. */
function* gapsOf({ text }: Source, { start, end }: Span, coverage: Coverage): Generator<Span> {
  let from = -1;
  let to = -1;
  for (let at = start; at < end; at += 1) {
    if (coverage.has(at)) {
      if (from >= 0) yield { start: from, end: to };
      from = -1;
    } else if (isPrintCode(text.charCodeAt(at))) {
      if (from < 0) from = at;
      to = at + 1;
    }
  }
  if (from >= 0) yield { start: from, end: to };
}

/** What an issue holds of its source: every printed string, every repair, and the mark-up. */
function coverageOf(issue: Issue, { text }: Source): Coverage {
  const coverage = new Coverage(text.length);
  const { masthead, contents, frontMatter, notices, backMatter, colophon } = issue;
  coverage.add([masthead, contents, frontMatter, notices, backMatter, colophon]);
  for (const { span } of issue.repairs) coverage.addSpan(span);
  return coverage;
}

/**
 * Every printed character that stands in no record of the issue, in the order of the text, and why. `repeated` is what
 * pages print again of tables.
 */
export function toUnread(
  issue: Issue,
  source: Source,
  lines: readonly Line[],
  repeated: readonly View[],
): Unread[] {
  const coverage = coverageOf(issue, source);
  const unread: Unread[] = source.markup.map((span) => ({ span, reason: 'markup' }));
  for (const span of source.markup) coverage.addSpan(span);
  for (const span of repeated.flatMap(({ pieces }) => pieces)) {
    for (const gap of gapsOf(source, span, coverage)) {
      unread.push({ span: gap, reason: 'page-furniture' });
    }
    coverage.addSpan(span);
  }
  const stated = new Map(source.furniture.map(({ span, reason }) => [span.start, reason]));
  for (const line of lines) {
    for (const gap of gapsOf(source, line.span, coverage)) {
      unread.push({ span: gap, reason: stated.get(line.span.start) ?? reasonOf(line) });
    }
  }
  return unread.sort((left, right) => left.span.start - right.span.start);
}
