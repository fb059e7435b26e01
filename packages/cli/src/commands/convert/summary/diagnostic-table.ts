import { createLocator } from '@gongbao/parser';
import type { Diagnostic } from '@gongbao/schema';
import { SEVERITY_WORDS } from '@gongbao/schema/words';
import type { Context } from '../../../context.js';
import { plain } from '../../../language/plain.js';
import { toTable } from '../../../output/table/to-table.js';

/** One line for each diagnostic: where in the source, how grave, what, and by which rule. */
export function diagnosticTable(
  diagnostics: readonly Diagnostic[],
  text: string,
  { language, say }: Pick<Context, 'language' | 'say'>,
): string[] {
  const placeOf = createLocator(text);
  const rows = diagnostics.map(({ ruleId, severity, message, messageZh, span }) => [
    span === null ? '  —' : `  ${say('summary/line', { line: placeOf(span.start).line })}`,
    SEVERITY_WORDS[severity][language],
    `${plain(language === 'zh' ? messageZh : message)} [${ruleId}]`,
  ]);
  return toTable(rows, ['right', 'left', 'left']);
}
