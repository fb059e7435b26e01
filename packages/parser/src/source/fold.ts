const BRACKETS: Readonly<Record<string, string>> = {
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

const FOLDABLE = /[！-～〔〕【】﹝﹞—–―─〜\u3000\u00a0\t]/g;

const WIDTH_OFFSET = 0xfee0;

function foldCharacter(character: string): string {
  const bracket = BRACKETS[character];
  if (bracket !== undefined) return bracket;
  const code = character.charCodeAt(0);
  if (code < 0xff01) return ' ';
  const narrow = String.fromCharCode(code - WIDTH_OFFSET);
  return narrow;
}

/**
 * Folds widths, bracket forms and dashes, one UTF-16 unit to one, so that an offset in the folded
 * text is an offset in the source: `〔２０１８〕９号：` → `[2018]9号:`.
 */
export function fold(text: string): string {
  return text.replace(FOLDABLE, foldCharacter);
}
