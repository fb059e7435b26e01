/** The wording of `gongbao check`. */
export const CHECK_MESSAGES = {
  'check/summary': {
    zh: '逐条列出疑点，附原文所在行',
    en: 'list every doubt with its line in the source',
  },
  'check/description': {
    zh: '读取文字，列出自相矛盾、缺漏和可疑之处，标出原文位置。\n有错误，或警告多于 --max-warnings 时，退出码为 1。',
    en: 'Reads texts and lists what contradicts itself, is missing or doubtful, with its place.\nExits with 1 where there is an error, or more warnings than --max-warnings.',
  },
  'check/usage': { zh: '<文件|文件夹|-…> [选项]', en: '<file|folder|-…> [options]' },
  'check/reporter-option': {
    zh: '报告形式：pretty（默认，供人看）| json | github | sarif',
    en: 'form of the report: pretty (default, for people) | json | github | sarif',
  },
  'check/max-warnings-option': {
    zh: '最多允许几条警告（默认不限）',
    en: 'how many warnings are allowed (default: any number)',
  },
  'check/quiet-option': {
    zh: '不列提示，只列错误和警告',
    en: 'leave hints out, list errors and warnings',
  },
  'check/total': {
    zh: '检查 {texts} 份：错误 {errors}，警告 {warnings}，提示 {infos}',
    en: 'Texts: {texts} (errors {errors}, warnings {warnings}, hints {infos})',
  },
  'help/example-check': {
    zh: '查看每个疑点在原文哪一行',
    en: 'see where in the source each doubt stands',
  },
  'error/errors-found': {
    zh: '检查发现 {count} 处错误。\n请对照上面所列的原文位置核对。',
    en: '{count} errors were found.\nCompare the places above with the source.',
  },
  'error/too-many-warnings': {
    zh: '警告有 {count} 条，多于所允许的 {most} 条。\n请逐条核对，或放宽 --max-warnings。',
    en: 'There are {count} warnings, and {most} are allowed.\nLook at them, or allow more with --max-warnings.',
  },
} as const;
