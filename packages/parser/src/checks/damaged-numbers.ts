import type { Diagnostic } from '@gongbao/schema/types';
import type { Block } from '../blocks/index.js';
import { toDiagnostic } from '../diagnostics/index.js';
import { isDamagedNumber } from '../patterns/document-number.js';

/** Lines that were printed as 发文字号 and cannot be read as one, so that the paper has none: 青政发〔2018〕I9号. */
export function findDamagedNumbers(blocks: readonly Block[]): Diagnostic[] {
  return blocks
    .filter(({ kind, view }) => kind === 'text' && isDamagedNumber(view.folded))
    .map(({ view: { span, text } }) =>
      toDiagnostic('notice/number-unread', { span, actual: text }),
    );
}
