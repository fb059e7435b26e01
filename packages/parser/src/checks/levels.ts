import type { Diagnostic, Section } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import { bodiesOf, eachNotice } from './check.js';

const DEEPEST = Number.POSITIVE_INFINITY;

/**
 * Siblings of different levels: one of them jumped. Skipping a level as such is normal, if all
 * siblings do it.
 */
function checkSiblings(siblings: readonly Section[]): Diagnostic[] {
  const counted = siblings.filter(({ kind }) => kind === 'section');
  const shallowest = counted.reduce((least, { level }) => Math.min(least, level), DEEPEST);
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
