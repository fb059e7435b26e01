/** A day that is to be filled in: 年　月　日. */
const BLANK_DAY = /(?<!\d\s?|[〇○零一二三四五六七八九十每当本全整])年\s{0,8}月\s{0,8}日/;

/** Whether a folded line is a field of a form, which somebody fills in and no paper begins with. */
export function isFormField(folded: string): boolean {
  return BLANK_DAY.test(folded);
}
