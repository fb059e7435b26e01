import { documentNumberLine } from './document-number.js';
import { documentTypeOf } from './document-type.js';

const LONGEST_CODE = 12;

/** Where the number begins that is run together with the end of a folded title: …的通知|青政发〔2030〕2号; -1 where none is. */
export function numberBehindTitle(folded: string): number {
  const bracket = folded.endsWith('号') ? folded.lastIndexOf('[') : -1;
  for (let at = bracket - 2; at > 0 && at >= bracket - LONGEST_CODE; at -= 1) {
    const isWhole = documentTypeOf(folded.slice(0, at)) !== null;
    if (isWhole && documentNumberLine(folded.slice(at)) !== null) return at;
  }
  return -1;
}
