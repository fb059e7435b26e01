/** The wording of `gongbao verify`. */
export const VERIFY_MESSAGES = {
  'verify/summary': {
    zh: '按清单核对：有没有缺失、改动',
    en: 'check by a manifest that nothing is missing or altered',
  },
  'verify/description': {
    zh: '按 convert --out-dir 写下的清单逐个核对输入和结果的 SHA-256，\n列出缺失的和改动过的；一个不差时退出码为 0。',
    en: 'Compares inputs and results with the manifest that convert --out-dir wrote, by SHA-256,\nand lists what is missing or altered. Exits with 0 where all is as it was.',
  },
  'verify/usage': { zh: '<清单>', en: '<manifest>' },
  'verify/argument': { zh: '清单', en: 'manifest' },
  'verify/manifest': {
    zh: '清单文件，通常是结果文件夹中的 gongbao-manifest.ndjson',
    en: 'the manifest, mostly gongbao-manifest.ndjson among the results',
  },
  'verify/missing': { zh: '缺失', en: 'missing' },
  'verify/altered': { zh: '有改动', en: 'altered' },
  'verify/unreadable': { zh: '读不了', en: 'unreadable' },
  'verify/input': { zh: '输入', en: 'input' },
  'verify/output': { zh: '结果', en: 'result' },
  'verify/good': { zh: '核对无误：没有缺失，没有改动。', en: 'All is there and unaltered.' },
  'error/manifest-incomplete': {
    zh: '清单“{path}”不完整：那次运行中途停止了。\n请用同样的选项加 --resume 再运行一次 convert。',
    en: 'The manifest “{path}” is not complete: its run was broken off.\nRun convert again in the same way with --resume.',
  },
  'error/files-changed': {
    zh: '有 {count} 个文件与清单不符。\n请从备份恢复；结果可加 --resume 重新转换。',
    en: '{count} files are not as the manifest says.\nTake them from a backup; results are made again with --resume.',
  },
} as const;
