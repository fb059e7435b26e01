import type { Diagnostic } from '@gongbao/schema/types';
import type { Block } from '../blocks/index.js';
import { toDiagnostic } from '../diagnostics/index.js';
import { beginsWith, GuardedPattern } from '../patterns/guarded-pattern.js';

/** What looks like the rows of a table, a block a row or a cell. */
const LOOKS: readonly RegExp[] = [/^[^|]{0,60}\|[^|]{1,60}\|/, /\S\s{3,}\S[^。]*\s{3,}\S/];
const FEWEST = 4;
const HEAD = new GuardedPattern(/^(?:序\s?号|编\s?号)$/, beginsWith('序编'));
const NUMBER = /^\d{1,3}$/;
const FURTHEST = 20;
const SHOWN = 30;

const isRowLike = ({ kind, view }: Block): boolean =>
  kind === 'text' && LOOKS.some((look) => look.test(view.folded));

/** 序号 with other short lines above a first number: a table with a cell a line. */
function isHead(blocks: readonly Block[], at: number): boolean {
  if (!HEAD.test(blocks[at]?.view.folded ?? '')) return false;
  const ahead = blocks.slice(at + 1, at + FURTHEST);
  const first = ahead.findIndex(({ view }) => NUMBER.test(view.folded));
  return first >= 1 && ahead.slice(0, first).every(({ view }) => view.length <= SHOWN);
}

const toFinding = ({ view }: Block): Diagnostic =>
  toDiagnostic('tables/not-recognized', { span: view.span, actual: view.text.slice(0, SHOWN) });

/** Places that look like a table and were not read as one. */
export function findUnreadTables(blocks: readonly Block[]): Diagnostic[] {
  const findings: Diagnostic[] = [];
  let run: Block[] = [];
  const close = (): void => {
    const [first] = run;
    if (first !== undefined && run.length >= FEWEST) findings.push(toFinding(first));
    run = [];
  };
  for (const [at, block] of blocks.entries()) {
    if (isRowLike(block)) run.push(block);
    else close();
    if (isHead(blocks, at)) findings.push(toFinding(block));
  }
  close();
  return findings;
}

/** Tables in front and back matter, of whose rows nothing is read. */
export function findOutsideTables(outside: readonly Block[]): Diagnostic[] {
  return outside
    .filter(({ table }) => (table?.rows.length ?? 0) > 0)
    .map(({ view }) => {
      const actual = view.text.slice(0, SHOWN);
      return toDiagnostic('tables/outside-notices', { span: view.span, actual });
    });
}
