import { isBodyName } from '../../patterns/body-name.js';
import { HAN } from '../../patterns/characters.js';
import { documentTypeOf } from '../../patterns/document-type.js';
import type { Break } from './break.js';

/** As far as the head of a paper may reach in a line. */
const REACH = 400;
const LONGEST_TITLE = 120;
const LONGEST_CODE = 10;
const SHORTEST_CODE = 2;
const LONGEST_LIST = 200;

/** Year and serial of a 发文字号 (2018〕9号), with the bracket around the whole where it has one. */
const NUMBER = /\[\s?(?:19|20)\d{2}\s?\]\s?第?\s?\d{1,5}\s?号\)?/;
/** Whether a document number stands where the head of a paper does. */
export const hasNumber = (line: string): boolean => NUMBER.test(line.slice(0, REACH));

const CODE = new RegExp(`\\(?[${HAN}]{${SHORTEST_CODE},${LONGEST_CODE}}$`);
const HEADS_OF_FORM = /(?:文件|公报|纪要|电报)$/;

/** 等级　特急·明电 stands in front of the number of a telegram, 青机发　　号 behind it. */
const URGENCY = /(?:特提|特急|加急|平急)[·.\s]*[明密]电\s*$/;
const SERIAL_OF_TELEGRAM = new RegExp(`^\\s*[${HAN}]{1,2}机发\\s*\\d{0,4}\\s*号\\s*`);

const endsTitle = (folded: string): boolean =>
  documentTypeOf(folded) !== null || HEADS_OF_FORM.test(folded) || URGENCY.test(folded);

/** Where the code of a document number begins: behind the title or red head that is glued to it. */
function codeStart(folded: string, bracket: number): number | null {
  const code = CODE.exec(folded.slice(0, bracket));
  const first = code === null ? bracket : bracket - code[0].length;
  for (let at = bracket - SHORTEST_CODE; at >= first; at -= 1) {
    if (at === 0 || endsTitle(folded.slice(Math.max(0, at - LONGEST_TITLE), at))) return at;
  }
  return null;
}

const beginsList = (list: string): boolean => {
  const [first = ''] = list.split(/[、,(\s]/, 1);
  return /^各/.test(first) || isBodyName(first);
};

/** Where a title ends in front of its addressees: …的通知|各区县人民政府，…：. */
function titleEnd(folded: string, from: number): number | null {
  const colon = folded.indexOf(':', from);
  const stop = folded.indexOf('。', from);
  if (colon < 0 || colon - from > LONGEST_TITLE + LONGEST_LIST) return null;
  if (stop >= 0 && stop < colon) return null;
  for (let at = Math.min(colon - 1, from + LONGEST_TITLE); at > from; at -= 1) {
    if (documentTypeOf(folded.slice(from, at)) !== null && beginsList(folded.slice(at, colon))) {
      return at;
    }
  }
  return null;
}

/** Where title, document number and addressees part at the beginning of a line that holds a whole paper. */
export function headBreaks(line: string): Break[] {
  const folded = line.slice(0, REACH);
  const number = NUMBER.exec(folded);
  const start = number === null ? null : codeStart(folded, number.index);
  const end = number === null || start === null ? 0 : number.index + number[0].length;
  const isCited = /[《〈]/.test(folded.slice(0, end)) && !/[》〉]/.test(folded.slice(0, end));
  const breaks: Break[] = [];
  if (start !== null && !isCited) {
    if (start > 0) breaks.push({ at: start, why: 'number-behind-title' });
    breaks.push({ at: end, why: 'behind-number' });
  }
  const serial = SERIAL_OF_TELEGRAM.exec(folded.slice(end))?.[0].length ?? 0;
  if (serial > 0) breaks.push({ at: end + serial, why: 'behind-number' });
  const behind = titleEnd(folded, isCited ? 0 : end + serial);
  if (behind !== null) breaks.push({ at: behind, why: 'addressees-behind-title' });
  return breaks;
}
