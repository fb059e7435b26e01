/** The wording of `--corrections` and `--require-reviewed`. */
export const CORRECTIONS_MESSAGES = {
  'corrections/option': {
    zh: '采用从 HTML 报告下载的校对文件，或文件夹中全部 *.corrections.json（可写几次）；按来源对应各期，对不上的逐条列出，不作改动',
    en: 'apply corrections downloaded from the HTML report, or all *.corrections.json of a folder (may be repeated); each goes to the issue of its source, and those that fit no record are listed and change nothing',
  },
  'corrections/require-option': {
    zh: '还有记录未经校对，或校对对不上时，退出码为 1',
    en: 'exit with 1 where records are not reviewed or corrections fit none',
  },
  'corrections/applied': {
    zh: '校对：应用 {applied} 条，对不上 {orphans} 条，还有 {unreviewed} 条记录未校对',
    en: 'Corrections applied: {applied}, of no record: {orphans}, records not reviewed: {unreviewed}',
  },
  'corrections/orphan': {
    zh: '  {path} “{quote}”：{reason}',
    en: '  {path} “{quote}”: {reason}',
  },
  'corrections/not-found': { zh: '没有找到这条记录', en: 'no such record' },
  'corrections/changed': {
    zh: '原文或读数已变，请重新校对',
    en: 'text or values have changed, review it again',
  },
  'corrections/ambiguous': { zh: '分不清是哪一条', en: 'cannot be told from others' },
  'corrections/invalid': { zh: '更正的值不合规定', en: 'its values are not valid' },
  'error/not-corrections': {
    zh: '“{path}”不是校对文件。\n请用 HTML 报告的“下载校对文件”得到的文件。',
    en: '“{path}” is no file of corrections.\nTake the one that the HTML report gives with “Download”.',
  },
  'corrections/no-input': {
    zh: '  “{path}”：来源“{source}”不在输入之中，{count} 条校对没有采用',
    en: '  “{path}”: its source “{source}” is none of the inputs; corrections left out: {count}',
  },
  'error/no-corrections': {
    zh: '“{path}”中没有校对文件（*.corrections.json）。\n请用 HTML 报告的“下载校对文件”得到的文件。',
    en: 'There is no file of corrections (*.corrections.json) in “{path}”.\nTake those that the HTML report gives with “Download”.',
  },
  'error/nothing-reviewed': {
    zh: '--require-reviewed 须与 --corrections 同用。\n例如：{gongbao} convert 公报.txt --corrections 公报.txt.corrections.json -o 公报.json',
    en: '--require-reviewed goes with --corrections.\nFor example: {gongbao} convert issue.txt --corrections issue.txt.corrections.json -o issue.json',
  },
  'error/not-reviewed': {
    zh: '未校对的记录 {unreviewed} 条，对不上的校对 {orphans} 条。\n请打开 HTML 报告校对完再下载，或不用 --require-reviewed。',
    en: 'Records not reviewed: {unreviewed}, corrections of no record: {orphans}.\nReview the rest in the HTML report and download again, or leave out --require-reviewed.',
  },
} as const;
