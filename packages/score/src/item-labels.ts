import { allSections } from '@gongbao/parser';
import type { Notice, Responsibility } from '@gongbao/schema';
import { toKey } from './to-key.js';

const fold = (text: string): string => toKey(text) ?? '';

/** How each line of a stretch begins, the ordinal set aside. */
const openingsOf = (text: string): string[] =>
  text.split('\n').map((line) => fold(line).replace(/^\([^()]{1,3}\)/, ''));

/** Under which names a gold file without paths may speak of what a responsibility applies to. */
export function toItemLabels(
  { sections, attachments }: Notice,
  text: string,
): (responsibility: Responsibility) => string[] {
  const all = allSections([...sections, ...attachments.flatMap(({ sections: own }) => own)]);
  const headings = new Map(all.map(({ path, heading }) => [path, fold(heading?.text ?? '')]));
  return ({ path, appliesTo }) => {
    const ordinal = fold(path?.split('/').at(-1) ?? '');
    const applied = appliesTo === null ? '' : text.slice(appliesTo.start, appliesTo.end);
    return [ordinal, headings.get(path ?? '') ?? '', ...openingsOf(applied)];
  };
}
