/** Blanks that OCR leaves inside a time: 2018 年 4 月. */
export const BLANKS = '\\s{0,2}';

/** Chinese digits of a year, with what print and OCR take for 〇. */
const HAN_YEAR = '[一二][〇零○O九][〇零○O一二三四五六七八九]{2}';

export const FULL_YEAR = `(?:(?:19|20)\\d{2}|${HAN_YEAR})`;

/** A number of one or two digits, or a Chinese one below a hundred. */
export const NUMBER =
  '(?:\\d{1,2}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';

/** What stands between the ends of a range, on folded text. */
export const RANGE_SIGN = `${BLANKS}(?:-{1,3}|~|至|到)${BLANKS}`;

/** What stands between the members of a list. */
export const LIST_SIGN = `${BLANKS}(?:、|和|及|与|以及)${BLANKS}`;
