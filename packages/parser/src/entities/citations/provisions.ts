import type { Passage } from '../../marks/index.js';

const NUMERAL = '[一二三四五六七八九十百零〇\\d]{1,6}';
/** 第十二条第二款第三项; 第十三条之一. */
const PROVISION = `第${NUMERAL}条(?:之[一二三四五六七八九十])?(?:第${NUMERAL}款)?(?:第?\\(?${NUMERAL}\\)?项)?`;
/** 《…法》第十二条第二款、第十四条和第十五条规定; a part of the name of an attachment may stand between. */
const LIST = new RegExp(
  `^\\s?(?:的?\\s?${PROVISION})(?:\\s?(?:、|和|及|以及|至)\\s?${PROVISION}){0,19}`,
);
const EACH = new RegExp(PROVISION, 'g');
const FURTHEST = 300;

/** The articles of a text that are cited with it, as printed: 第十二条第二款, 第十四条. */
export function provisionsBehind({ folded }: Passage, to: number): string[] {
  const list = LIST.exec(folded.slice(to, to + FURTHEST))?.[0] ?? '';
  return list.match(EACH) ?? [];
}
