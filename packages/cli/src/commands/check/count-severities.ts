import type { CheckedText } from './checked-text.js';

/** How many there are of each severity; a text that cannot be read is an error. */
export interface SeverityCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function countSeverities(checked: readonly CheckedText[]): SeverityCounts {
  const all = checked.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  const of = (wanted: string): number => all.filter((severity) => severity === wanted).length;
  const unread = checked.filter(({ failure }) => failure !== null).length;
  return { errors: of('error') + unread, warnings: of('warning'), infos: of('info') };
}
