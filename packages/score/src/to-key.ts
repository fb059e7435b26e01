/** Printed forms that mean the same: brackets of document numbers, and dashes. */
const SAME: Readonly<Record<string, string>> = {
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
  '﹝': '[',
  '﹞': ']',
  '—': '-',
  '–': '-',
  '―': '-',
  '─': '-',
  '〜': '~',
};

/** How far the full-width forms of ASCII stand from ASCII. */
const WIDTH_OFFSET = 0xfee0;

const narrow = (character: string): string =>
  SAME[character] ?? String.fromCharCode(character.charCodeAt(0) - WIDTH_OFFSET);

/** What is compared of a value: widths folded, white space out; lists joined; undefined is not compared. */
export function toKey(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => toKey(item) ?? '').join('|');
  const text =
    typeof value === 'object' ? JSON.stringify(value, Object.keys(value).sort()) : String(value);
  return text.replace(/\s+/g, '').replace(/[！-～〔〕【】﹝﹞—–―─〜]/g, narrow);
}
