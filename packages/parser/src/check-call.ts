import type { ParseOptions } from './options.js';
import { REPAIR_RULES } from './repairs/index.js';

const OPTIONS: readonly string[] = [
  'name',
  'mediaType',
  'bytes',
  'segmenter',
  'repairsOff',
] satisfies readonly (keyof ParseOptions)[];

function refuse(english: string, chinese: string): never {
  throw new TypeError(`${english}\n${chinese}`);
}

function checkInput(input: unknown): void {
  if (typeof input === 'string') return;
  if (input instanceof Uint8Array || input instanceof ArrayBuffer) {
    refuse(
      'parseIssue reads text and was given bytes: parseIssue(decode(bytes).text)',
      'parseIssue 读取文字，得到的却是字节：请写 parseIssue(decode(bytes).text)',
    );
  }
  if (typeof input === 'object' && input !== null && 'text' in input) {
    if (typeof input.text === 'string') return;
  }
  refuse(
    `parseIssue reads a string or what extractText gave, not ${input === null ? 'null' : typeof input}`,
    `parseIssue 读取字符串或 extractText 的结果，得到的却是 ${input === null ? 'null' : typeof input}`,
  );
}

function checkOptions(options: Readonly<Record<string, unknown>>): void {
  const unknown = Object.keys(options).find((key) => !OPTIONS.includes(key));
  if (unknown !== undefined) {
    refuse(
      `parseIssue has no option "${unknown}"; it has ${OPTIONS.join(', ')}`,
      `parseIssue 没有选项“${unknown}”，可用的有：${OPTIONS.join('、')}`,
    );
  }
  const { mediaType, repairsOff = [] } = options;
  if (mediaType !== undefined && !/^[\w.+-]+\/[\w.+-]+$/.test(String(mediaType))) {
    refuse(
      `mediaType is ${JSON.stringify(mediaType)}, expected one such as text/plain or text/markdown`,
      `mediaType 是 ${JSON.stringify(mediaType)}，应写成 text/plain、text/markdown 之类`,
    );
  }
  const rules = Object.keys(REPAIR_RULES);
  const wrong = Array.isArray(repairsOff)
    ? repairsOff.find((rule) => !rules.includes(rule))
    : repairsOff;
  if (wrong !== undefined) {
    refuse(
      `repairsOff names no repair "${String(wrong)}"; there are ${rules.join(', ')}`,
      `repairsOff 中的“${String(wrong)}”不是修复规则，可用的有：${rules.join('、')}`,
    );
  }
}

/**
 * Refuses a call that would otherwise fail deep inside or silently do nothing.
 *
 * @throws {TypeError} in English and Chinese, with what to write instead.
 */
export function checkCall(input: unknown, options: object): void {
  checkInput(input);
  checkOptions({ ...options });
}
