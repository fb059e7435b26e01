import type { Diagnostic } from '@gongbao/schema/types';
import type { Block } from '../blocks/index.js';
import { toDiagnostic } from '../diagnostics/index.js';
import { isBodyName } from '../patterns/body-name.js';
import { isDamagedDate } from '../patterns/date.js';
import { isDamagedNumber } from '../patterns/document-number.js';

/** Lines under a signature that were printed as 成文日期 and cannot be read as one: 2018午3月5利. */
export function findDamagedDates(blocks: readonly Block[]): Diagnostic[] {
  return blocks
    .filter(({ kind, view }, index) => {
      const above = blocks[index - 1];
      const isSigned = above?.kind === 'text' && isBodyName(above.view.folded);
      return kind === 'text' && isSigned && isDamagedDate(view.folded);
    })
    .map(({ view: { span, text } }) => toDiagnostic('notice/date-unread', { span, actual: text }));
}

/** Lines that were printed as 发文字号 and cannot be read as one, so that the paper has none: 青政发〔2018〕I9号. */
export function findDamagedNumbers(blocks: readonly Block[]): Diagnostic[] {
  return blocks
    .filter(({ kind, view }) => kind === 'text' && isDamagedNumber(view.folded))
    .map(({ view: { span, text } }) =>
      toDiagnostic('notice/number-unread', { span, actual: text }),
    );
}
