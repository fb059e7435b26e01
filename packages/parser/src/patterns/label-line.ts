import { isBodyName } from './body-name.js';
import { readLabel } from './label.js';

const FIRST_NAME = /^[^、,;。\s]{1,50}/;

/**
 * Whether a folded line is a responsibility label with its list. Where no colon stands behind the
 * label, a body must: 责任单位（暂定）财政局, but not 责任单位（部门）要加强领导.
 */
export function isLabelLine(folded: string): boolean {
  const label = readLabel(folded);
  if (label === null || label.hasColon) return label !== null;
  return isBodyName(FIRST_NAME.exec(folded.slice(label.length))?.[0] ?? '');
}
