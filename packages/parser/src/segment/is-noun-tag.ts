const NOUN = /^(?:n(?!r)|vn|an|[lij])/;

/**
 * Whether a tag of the jieba dictionaries is that of a noun (n, nt, vn 名动词), a set phrase (l, i:
 * 义务教育, 攻坚战) or a short form (j: 环保), and not that of a person's name (nr).
 */
export function isNounTag(tag: string): boolean {
  return NOUN.test(tag);
}
