import type { Diagnostic } from '@gongbao/schema';

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
    message:
      'Unexpected text without any notice, expected at least one title with a number or addressees',
    messageZh: '未发现公文：文中没有可辨认的标题、发文字号或主送机关',
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
  'notice/no-date': {
    severity: 'info',
    message: 'Unexpected end of the notice, expected a date of issue',
    messageZh: '未发现成文日期',
  },
  'sections/numbering-gap': {
    severity: 'warning',
    message: 'Unexpected number {actual}, expected {expected}',
    messageZh: '序号不连续：出现“{actual}”，应为“{expected}”',
  },
  'sections/numbering-repeat': {
    severity: 'warning',
    message: 'Unexpected repeated number {actual}, expected {expected}',
    messageZh: '序号重复：出现“{actual}”，应为“{expected}”',
  },
} as const satisfies Readonly<Record<string, CatalogRow>>;

/** Names of the diagnostics in the catalogue. */
export type RuleId = keyof typeof CATALOG;
