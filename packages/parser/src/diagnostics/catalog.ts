import type { Diagnostic } from '@gongbao/schema/types';

interface CatalogRow {
  readonly severity: Diagnostic['severity'];
  /** «Unexpected X, expected Y»; `{actual}` and `{expected}` are filled in. */
  readonly message: string;
  readonly messageZh: string;
}

/** Every diagnostic there is, once: severity and wording by rule id. */
export const CATALOG = {
  'issue/no-notice': {
    severity: 'warning',
    message: 'Unexpected text without any notice, expected at least one title or sentence',
    messageZh: '未发现公文：文中没有可辨认的标题或语句',
  },
  'contents/entry-without-notice': {
    severity: 'warning',
    message:
      'Unexpected contents entry {actual}, expected a notice with this number or title in the text',
    messageZh: '目录所列公文未在正文中找到：{actual}',
  },
  'contents/notice-without-entry': {
    severity: 'warning',
    message: 'Unexpected notice {actual}, expected an entry for it in the contents',
    messageZh: '正文公文未列入目录：{actual}',
  },
  'contents/title-mismatch': {
    severity: 'warning',
    message: 'Unexpected title {actual}, expected {expected} as in the contents',
    messageZh: '正文标题“{actual}”与目录“{expected}”不一致',
  },
  'contents/number-mismatch': {
    severity: 'warning',
    message: 'Unexpected document number {actual}, expected {expected} as in the contents',
    messageZh: '正文发文字号“{actual}”与目录“{expected}”不一致',
  },
  'contents/order-mismatch': {
    severity: 'info',
    message: 'Unexpected place of {actual}, expected the order of the contents',
    messageZh: '公文次序与目录不一致：{actual}',
  },
  'notice/year-mismatch': {
    severity: 'warning',
    message: 'Unexpected year in {actual}, expected {expected} as in the date of issue',
    messageZh: '发文字号“{actual}”的年份与成文日期（{expected}年）不一致',
  },
  'notice/number-unread': {
    severity: 'warning',
    message: 'Unexpected document number {actual}, expected code, year and serial in digits',
    messageZh: '发文字号“{actual}”无法辨认',
  },
  'notice/date-unread': {
    severity: 'warning',
    message: 'Unexpected date of issue {actual}, expected year, month and day',
    messageZh: '成文日期“{actual}”无法辨认',
  },
  'notice/no-date': {
    severity: 'info',
    message: 'Unexpected end of the notice, expected a date of issue',
    messageZh: '未发现成文日期',
  },
  'notice/no-head': {
    severity: 'warning',
    message: 'Unexpected beginning of a notice, expected a title, number, addressee or signature',
    messageZh: '未发现标题、发文字号、主送机关或署名，全文按一件公文读取',
  },
  'sections/numbering-gap': {
    severity: 'warning',
    message: 'Unexpected number {actual}, expected {expected}',
    messageZh: '序号不连续：出现“{actual}”，应为“{expected}”',
  },
  'sections/number-lost': {
    severity: 'warning',
    message: 'Unexpected number {actual}, expected {expected}, which OCR probably lost',
    messageZh: '序号“{actual}”之前缺“{expected}”，可能是识别时丢失',
  },
  'sections/numbering-restart': {
    severity: 'info',
    message: 'Unexpected restart at {actual}, expected {expected}',
    messageZh: '序号从“{actual}”重新开始，按顺序应为“{expected}”',
  },
  'sections/numbering-repeat': {
    severity: 'warning',
    message: 'Unexpected repeated number {actual}, expected {expected}',
    messageZh: '序号重复：出现“{actual}”，应为“{expected}”',
  },
  'sections/level-jump': {
    severity: 'warning',
    message: 'Unexpected level of {actual}, expected the level of its siblings',
    messageZh: '“{actual}”的层次与同级各项不一致',
  },
  'sections/ends-in-mid-sentence': {
    severity: 'warning',
    message: 'Unexpected end “…{actual}”, expected the end of a sentence',
    messageZh: '段落在句中结束：“…{actual}”',
  },
  'responsibilities/task-without-organization': {
    severity: 'warning',
    message: 'Unexpected task {actual} without any organization, expected one as its siblings have',
    messageZh: '任务 {actual} 未列责任单位，而同组其他任务均有',
  },
  'responsibilities/two-roles': {
    severity: 'info',
    message: 'Unexpected second role of {actual}, expected one role in a task',
    messageZh: '同一任务中同一单位承担两种角色：{actual}',
  },
  'deadlines/no-such-day': {
    severity: 'warning',
    message: 'Unexpected time {actual}, expected a day that the calendar has',
    messageZh: '日期“{actual}”不存在',
  },
  'deadlines/before-issue': {
    severity: 'info',
    message: 'Unexpected deadline {actual}, expected a day not before the date of issue {expected}',
    messageZh: '时限“{actual}”早于成文日期 {expected}',
  },
  'attachments/not-printed': {
    severity: 'warning',
    message: 'Unexpected reference to {actual}, expected it to be printed with the notice',
    messageZh: '文中提到“{actual}”，但未刊印',
  },
  'notice/number-form': {
    severity: 'info',
    message: 'Unexpected form of the document number {actual}, expected {expected}',
    messageZh: '发文字号“{actual}”不合规范格式，应为“{expected}”',
  },
  'text/unread': {
    severity: 'warning',
    message:
      'Unexpected text that was not read, {actual} characters, expected every one in a record',
    messageZh: '有文字未被读入任何记录：{actual} 个字符，从此处开始',
  },
  'text/outside-notices': {
    severity: 'error',
    message: 'Unexpected {actual} numbered units outside of any notice, expected them in one',
    messageZh: '此处起有 {actual} 个编号单元不在任何公文之内，可能有公文未被识别',
  },
  'text/unpaired-mark': {
    severity: 'info',
    message: 'Unexpected {actual} without its partner',
    messageZh: '标点“{actual}”不成对',
  },
  'citations/title-differs': {
    severity: 'info',
    message: 'Unexpected title {actual}, expected the printed title of {expected}',
    messageZh: '引用标题“{actual}”与本期公文 {expected} 的印发标题不一致',
  },
  'ocr/suspected-error': {
    severity: 'info',
    message: 'Unexpected {actual}, expected {expected} as elsewhere in the text',
    messageZh: '疑似识别错误：“{actual}”，文中他处作“{expected}”',
  },
  'text/replaced-bytes': {
    severity: 'warning',
    message: 'Unexpected {actual} (U+FFFD), expected a character: the bytes here were damaged',
    messageZh: '此处的字节已损坏，无法解读，以 {actual}（U+FFFD）代替',
  },
  'text/mixed-number': {
    severity: 'warning',
    message: 'Unexpected characters among the digits of {actual}, expected probably {expected}',
    messageZh: '“{actual}”中数字与其他字符混排，未取值，可能是“{expected}”',
  },
  'text/arithmetic': {
    severity: 'warning',
    message: 'Unexpected number {actual}, expected {expected} by the other numbers of the sentence',
    messageZh: '数字“{actual}”与同句其他数字不符，据其应为“{expected}”',
  },
  'ocr/impossible-number': {
    severity: 'warning',
    message: 'Unexpected number {actual}, expected probably {expected}',
    messageZh: '数字“{actual}”不可能，可能是“{expected}”',
  },
  'ocr/columns-interleaved': {
    severity: 'warning',
    message: 'Unexpected two columns on one line from “{actual}” on, expected one after the other',
    messageZh: '两栏文字混排在同一行，自“{actual}”起；请让 OCR 按栏识别',
  },
  'notice/date-out-of-order': {
    severity: 'info',
    message:
      'Unexpected date of issue {actual}, expected none before {expected}, which has a lower number',
    messageZh: '成文日期 {actual} 早于序号在前的 {expected}，二者之一可能有误',
  },
  'ocr/low-confidence': {
    severity: 'info',
    message: 'Unexpected low confidence of {actual}, expected {expected} or more from the engine',
    messageZh: '识别引擎把握不大：“{actual}”，低于 {expected}',
  },
  'tables/nothing-read': {
    severity: 'warning',
    message:
      'Unexpected table without any record below “{actual}”, expected tasks, bodies, times, values or names',
    messageZh: '表格“{actual}”未读出任何任务、责任单位、时限、指标或人员',
  },
  'tables/outside-notices': {
    severity: 'warning',
    message: 'Unexpected table outside of any notice, from “{actual}” on, expected it in one',
    messageZh: '表格不在任何公文之内，未读取其中内容，自“{actual}”起',
  },
  'tables/not-recognized': {
    severity: 'warning',
    message:
      'Unexpected rows that look like a table from “{actual}” on, expected cells that can be told apart',
    messageZh: '自“{actual}”起像是表格，但无法分清各行各格',
  },
} as const satisfies Readonly<Record<string, CatalogRow>>;

/** Names of the diagnostics in the catalogue. */
export type RuleId = keyof typeof CATALOG;
