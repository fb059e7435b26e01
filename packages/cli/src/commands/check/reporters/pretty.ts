import type { Diagnostic } from '@gongbao/schema';
import { SEVERITY_WORDS } from '@gongbao/schema/words';
import type { Context } from '../../../context.js';
import { plain } from '../../../language/plain.js';
import { type Paint, toPaint } from '../../../output/to-paint.js';
import type { CheckedText } from '../checked-text.js';
import { countSeverities } from '../count-severities.js';
import { toFrame } from '../to-frame.js';
import { type Placed, toPlaces } from '../to-places.js';
import type { Reporter } from './reporter.js';

const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Readonly<
  Record<Diagnostic['severity'], string>
>;
const WIDTH = 100;

function toLines(placed: Placed, text: string, paint: Paint, { io, language }: Context) {
  const { region, diagnostic } = placed;
  const { severity, ruleId, message, messageZh, span } = diagnostic;
  const place = region === null ? '—' : `${region.startLine}:${region.startColumn}`;
  const words = plain(language === 'zh' ? messageZh : message);
  const head = [
    `  ${place}`,
    paint(COLORS[severity], SEVERITY_WORDS[severity][language]),
    words,
    paint('gray', ruleId),
  ].join('  ');
  if (region === null || span === null) return [head, ''];
  const frame = toFrame(text, span, region.startColumn, io.stdout.columns ?? WIDTH);
  return [head, `    ${frame.line}`, `    ${paint(COLORS[severity], frame.mark)}`, ''];
}

function toSection(text: CheckedText, paint: Paint, context: Context): string[] {
  const title = paint('underline', plain(text.path));
  if (text.failure !== null) {
    const failure = text.failure.split('\n').map((line) => `    ${line}`);
    return [title, `  ${paint('red', SEVERITY_WORDS.error[context.language])}`, ...failure, ''];
  }
  if (text.diagnostics.length === 0) return [];
  const lines = toPlaces(text).flatMap((placed) => toLines(placed, text.text, paint, context));
  return [title, '', ...lines];
}

/** For people: each finding with its line and a mark under the place. */
export const pretty: Reporter = (checked, context) => {
  const paint = toPaint(context.io);
  const counts = countSeverities(checked);
  const total = context.say('check/total', { texts: checked.length, ...counts });
  return `${[...checked.flatMap((text) => toSection(text, paint, context)), total].join('\n')}\n`;
};
