/** What `gongbao convert --out-dir` tells of many inputs. */
export const BATCH_MESSAGES = {
  'batch/progress': {
    zh: '[{done}/{total}] {status} {input}',
    en: '[{done}/{total}] {status} {input}',
  },
  'batch/done': { zh: '完成', en: 'done' },
  'batch/failed': { zh: '失败', en: 'failed' },
  'batch/skipped': { zh: '略过', en: 'skipped' },
  'batch/status': { zh: '状态', en: 'Status' },
  'batch/input': { zh: '输入', en: 'Input' },
  'batch/notices': { zh: '公文', en: 'Notices' },
  'batch/errors': { zh: '错误', en: 'Errors' },
  'batch/warnings': { zh: '警告', en: 'Warnings' },
  'batch/hints': { zh: '提示', en: 'Hints' },
  'batch/remark': { zh: '说明', en: 'Remark' },
  'batch/same-content': { zh: '内容与 {input} 相同', en: 'the same content as {input}' },
  'batch/no-notice': { zh: '文中没有找到公文', en: 'no notice was found' },
  'batch/others-done': {
    zh: '其余 {count} 个顺利完成，不逐一列出。',
    en: 'The other {count} are done and not listed.',
  },
  'batch/total': {
    zh: '输入共 {inputs} 个：完成 {done}，失败 {failed}，略过 {skipped}',
    en: 'Inputs: {inputs} (done {done}, failed {failed}, skipped {skipped})',
  },
  'batch/manifest': {
    zh: '清单：{path}（日后可用 {gongbao} verify 核对）',
    en: 'Manifest: {path} (check it later with {gongbao} verify)',
  },
  'batch/other-run': {
    zh: '注意：清单出自别的版本或选项，全部重新转换。',
    en: 'Note: the manifest is from another version or other options; all is converted anew.',
  },
  'batch/interrupted': {
    zh: '已中断。已完成的都记在清单中；再次运行时加 --resume 即可接着做。',
    en: 'Stopped. What is done stands in the manifest; run again with --resume to go on.',
  },

  'batch/failures': { zh: '失败的原因：', en: 'What failed, and why:' },

  'reason/usage': { zh: '几个文件不能合成一期', en: 'the files make no issue' },
  'reason/unreadable': { zh: '读不到', en: 'cannot be read' },
  'reason/empty': { zh: '没有内容', en: 'empty' },
  'reason/not-text': { zh: '不是文字，或有损坏', en: 'no text, or damaged' },
  'reason/unwritable': { zh: '结果写不出去', en: 'its result cannot be written' },
  'reason/no-segmenter': { zh: '没有分词器', en: 'no segmenter' },
  'reason/collision': {
    zh: '结果与别的文件同名',
    en: 'its result would take the place of another',
  },
  'reason/timeout': { zh: '超时', en: 'took too long' },
  'reason/crash': { zh: '中途停止', en: 'broke off' },
  'reason/bug': { zh: '程序自身出错', en: 'a bug in the program' },
  'reason/no-text-by-name': {
    zh: '看扩展名不是文字，没有读',
    en: 'no text by its extension, not read',
  },
} as const;
