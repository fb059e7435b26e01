/** Every exit code there is, by the name of its line `exit/…` in the table of wording. */
export const EXIT_CODES = {
  ok: 0,
  failed: 1,
  usage: 2,
  unreadable: 3,
  empty: 4,
  'not-text': 5,
  unwritable: 6,
  'no-gold': 7,
  'no-segmenter': 8,
  bug: 70,
} as const;
