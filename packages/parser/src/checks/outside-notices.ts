import type { Diagnostic, Issue, Text } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import { readOrdinal } from '../patterns/ordinal.js';
import { fold } from '../source/fold.js';

/** A number or two may stand in any front matter; more are the units of a notice. */
const FEWEST = 3;

const isUnit = ({ text }: Text): boolean => readOrdinal(fold(text)) !== null;

/** Numbered units in front or back matter: there stands a notice that was not recognised. */
export function checkOutsideNotices({ frontMatter, backMatter }: Issue): Diagnostic[] {
  return [frontMatter, backMatter].flatMap((matter) => {
    const units = matter.filter(isUnit);
    const [first] = units;
    if (first === undefined || units.length < FEWEST) return [];
    const actual = String(units.length);
    return [toDiagnostic('text/outside-notices', { span: first.span, actual })];
  });
}
