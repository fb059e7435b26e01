import type { Diagnostic, Section } from '@gongbao/schema';
import { toDiagnostic } from '../diagnostics/index.js';
import { bodiesOf, eachNotice } from './check.js';

/**
 * Siblings of different levels: one of them jumped. Skipping a level as such is normal, if all
 * siblings do it.
 */
function checkSiblings(siblings: readonly Section[]): Diagnostic[] {
  const counted = siblings.filter(({ kind }) => kind === 'section');
  const shallowest = Math.min(...counted.map(({ level }) => level));
  const jumped = counted.filter(({ level }) => level > shallowest);
  const own =
    jumped.length > 0 && jumped.length < counted.length - jumped.length
      ? jumped.map(({ ordinal }) => {
          const found = { span: ordinal.span, actual: ordinal.text };
          return toDiagnostic('sections/level-jump', found);
        })
      : [];
  return [...own, ...siblings.flatMap(({ sections }) => checkSiblings(sections))];
}

/** Levels that jump where their siblings do not. */
export const checkLevels = eachNotice((notice) => bodiesOf(notice).flatMap(checkSiblings));
