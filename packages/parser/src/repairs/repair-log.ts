import type { Repair } from '@gongbao/schema/types';
import type { Source } from '../source/source.js';
import type { Evidence } from './evidence.js';
import type { RepairRule } from './repair-rules.js';

/** What was repaired so far, and what may be: every repair goes through here, so that none is silent. */
export class RepairLog {
  readonly #off: ReadonlySet<RepairRule>;
  readonly #repairs: Repair[] = [];

  constructor(off: Iterable<RepairRule> = []) {
    this.#off = new Set(off);
  }

  allows(rule: RepairRule): boolean {
    return !this.#off.has(rule);
  }

  /** Whether anything was found misread so far: what is left may be misread too. */
  get hasHealed(): boolean {
    return this.#repairs.some(({ rule }) => rule.startsWith('heal-'));
  }

  /** A repair at a stretch of the source, from its first to its last offset. */
  record(
    source: Source,
    rule: RepairRule,
    [start, end]: readonly [number, number],
    after: string,
    evidence: Evidence,
  ): void {
    const before = source.text.slice(start, end);
    const { en, zh } = evidence;
    const span = { start, end };
    this.#repairs.push({ rule, span, before, after, evidence: en, evidenceZh: zh });
  }

  /** All repairs in the order of the text. */
  toList(): Repair[] {
    return [...this.#repairs].sort((left, right) => left.span.start - right.span.start);
  }
}
