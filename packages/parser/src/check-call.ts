import type { HeadOptions, ParseOptions } from './options.js';
import { findLexiconFault } from './own-words/check-lexicon.js';
import { kindOf, refuse } from './refuse.js';
import { REPAIR_RULES } from './repairs/index.js';

const OPTIONS: readonly string[] = [
  'name',
  'mediaType',
  'bytes',
  'segmenter',
  'repairsOff',
  'lexicon',
  'extractors',
] satisfies readonly (keyof ParseOptions)[];

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
    `parseIssue reads a string or what extractText gave, not ${kindOf(input)}`,
    `parseIssue 读取字符串或 extractText 的结果，得到的却是 ${kindOf(input)}`,
  );
}

/** In the place of `extractors`, which read what heads do not hold. */
const HEAD_OPTIONS: readonly string[] = [
  ...OPTIONS.filter((name) => name !== 'extractors'),
  'only' satisfies keyof HeadOptions,
];

/** Names that a field of JSON may have in whatever language reads it. */
const KIND = /^[a-z][A-Za-z0-9]*$/;

function checkExtractors(extractors: unknown): void {
  const kinds =
    typeof extractors === 'object' && extractors !== null ? Object.entries(extractors) : null;
  const wrong = kinds?.find(([kind, read]) => !KIND.test(kind) || typeof read !== 'function');
  if (kinds !== null && wrong === undefined) return;
  const name = wrong === undefined ? 'extractors' : `extractors.${wrong[0]}`;
  refuse(
    `${name} is no extractor; expected { phones: (notice) => records }, a name that begins small`,
    `${name} 不是提取器，应写成 { phones: (notice) => records }，名称以小写字母开头`,
  );
}

function checkOnly(only: unknown): void {
  if (Array.isArray(only) && only.length === 1 && only[0] === 'head') return;
  refuse(
    `only is ${JSON.stringify(only)}, expected ['head']; leave it out to read everything`,
    `only 是 ${JSON.stringify(only)}，应为 ['head']；要读全部内容就不写它`,
  );
}

function checkOptions(options: Readonly<Record<string, unknown>>): void {
  const { only, lexicon, extractors } = options;
  const known = only === undefined ? [...OPTIONS, 'only'] : HEAD_OPTIONS;
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    refuse(
      `parseIssue has no option "${unknown}"; it has ${known.join(', ')}`,
      `parseIssue 没有选项“${unknown}”，可用的有：${known.join('、')}`,
    );
  }
  const { mediaType, repairsOff = [] } = options;
  if (mediaType !== undefined && !/^[\w.+-]+\/[\w.+-]+$/.test(String(mediaType))) {
    refuse(
      `mediaType is ${JSON.stringify(mediaType)}, expected one such as text/plain or text/markdown`,
      `mediaType 是 ${JSON.stringify(mediaType)}，应写成 text/plain、text/markdown 之类`,
    );
  }
  if (only !== undefined) checkOnly(only);
  if (extractors !== undefined) checkExtractors(extractors);
  const fault = lexicon === undefined ? null : findLexiconFault(lexicon);
  if (fault !== null) refuse(fault.english, fault.chinese);
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
