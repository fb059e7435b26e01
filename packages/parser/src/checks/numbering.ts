import type { Diagnostic, Section } from '@gongbao/schema/types';
import { type RuleId, toDiagnostic } from '../diagnostics/index.js';
import { bodiesOf, eachNotice } from './check.js';

/** What is counted: months and numbers inside paragraphs follow the calendar or were read in order. */
const UNCOUNTED: ReadonlySet<Section['kind']> = new Set(['month', 'inline']);

function ruleFor(value: number, previous: number, next: number | null): RuleId {
  if (value === previous) return 'sections/numbering-repeat';
  if (value === 1) return 'sections/numbering-restart';
  const isOneLost = value === previous + 2 && (next === null || next === value + 1);
  return isOneLost ? 'sections/number-lost' : 'sections/numbering-gap';
}

/** Numberings by style through a whole body, since they may run on over groups (1–54). */
function checkBody(sections: readonly Section[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const last = new Map<string, number>();
  const visit = (siblings: readonly Section[]): void => {
    for (const [index, { rule, ordinal, kind, sections: children }] of siblings.entries()) {
      const { value } = ordinal;
      const previous = last.get(rule);
      if (!UNCOUNTED.has(kind) && value !== null) {
        const mayRestart = index === 0 && value === 1;
        if (previous !== undefined && !mayRestart && value !== previous + 1) {
          const next = siblings[index + 1]?.ordinal.value ?? null;
          const found = { actual: ordinal.text, expected: String(previous + 1) };
          diagnostics.push(
            toDiagnostic(ruleFor(value, previous, next), { span: ordinal.span, ...found }),
          );
        }
        last.set(rule, value);
      }
      visit(children);
    }
  };
  visit(sections);
  return diagnostics;
}

/** Gaps, repeats and restarts in the numberings of a notice. */
export const checkNumbering = eachNotice((notice) => bodiesOf(notice).flatMap(checkBody));
