/** The wording of `gongbao convert`. */
export const CONVERT_MESSAGES = {
  'convert/description': {
    zh: '把一期公报（或一件、几件公文）转换为 JSON 等格式，默认显示在屏幕上。\n整个文件夹一次转换：--out-dir 指定结果文件夹，结果按原来的文件夹层次存放，\n并附清单；一个文件出错不影响其余。',
    en: 'Converts a gazette issue, or one or more notices, to JSON and other formats.\nWith --out-dir whole folders are converted: results lie as the inputs do, with a\nmanifest, and a file that fails stops no other.',
  },
  'convert/summary': {
    zh: '转换一期公报，或一件、几件公文',
    en: 'convert a gazette issue or single notices',
  },
  'convert/usage': {
    zh: '<文件|文件夹|-…> [选项]',
    en: '<file|folder|-…> [options]',
  },
  'convert/argument': { zh: '文件|文件夹|-', en: 'file|folder|-' },
  'convert/file': {
    zh: '公报的文字文件，或 OCR 引擎的结果（hOCR、ALTO、PAGE XML、MinerU content_list.json，各页按页码排好）；可以是文件夹，可用通配符 * ?；- 表示读标准输入',
    en: 'text of a gazette, or what an OCR engine wrote (hOCR, ALTO, PAGE XML, MinerU content_list.json, pages are put in order); folders and patterns with * ? as well; - reads standard input',
  },
  'convert/path': { zh: '路径', en: 'path' },
  'convert/output-option': {
    zh: '写入此文件而不显示在屏幕上；扩展名决定格式，旧文件被替换',
    en: 'write to this file (replaced if it exists); its extension chooses the format',
  },
  'convert/folder': { zh: '文件夹', en: 'folder' },
  'convert/out-dir-option': {
    zh: '转换给出的全部文件，结果写入此文件夹，层次与输入相同',
    en: 'convert all inputs into this folder, laid out as they are',
  },
  'convert/formats': { zh: '格式', en: 'formats' },
  'convert/to-option': {
    zh: '输出格式，可写几种，用逗号分隔：{formats}（默认 json）',
    en: 'formats, with commas: {formats} (default: json)',
  },
  'convert/separate-option': {
    zh: '每个文件单独成一期（默认把同一文件夹中 p-1、p-2 … 这样编号的 OCR 结果合为一期）',
    en: 'take every file for an issue (default: OCR results numbered p-1, p-2 … in one folder are pages of one)',
  },
  'convert/count': { zh: '个数', en: 'count' },
  'convert/jobs-option': {
    zh: '同时转换几个（默认为处理器核数）',
    en: 'how many at once (default: one for each processor)',
  },
  'convert/seconds': { zh: '秒', en: 'seconds' },
  'convert/timeout-option': {
    zh: '每期最多用时，超过即放弃这一期（默认 600；0 为不限）',
    en: 'give an issue up after so long (default: 600, 0: never)',
  },
  'convert/manifest-option': {
    zh: '清单写入此文件（默认为结果文件夹中的 gongbao-manifest.ndjson）',
    en: 'where the manifest goes (default: gongbao-manifest.ndjson among the results)',
  },
  'convert/resume-option': {
    zh: '接着上次做：清单上已完成、文件未变的不再转换',
    en: 'go on: leave out what the manifest lists as done and is unchanged',
  },
  'convert/fail-on-option': {
    zh: '诊断中有错误（error），或有警告或错误（warning）时，退出码为 1',
    en: 'exit with 1 where diagnostics are as grave as this',
  },
  'convert/images-option': {
    zh: '各页图像所在的文件夹，按文件名中的数字排序，每页一张；HTML 报告在原文旁显示（只引用，不复制，请与报告一起保存）',
    en: 'folder with a picture of each page, by the numbers in their names; the HTML report shows them beside the text (it refers to them: keep both together)',
  },
  'error/no-pictures': {
    zh: '“{path}”中没有浏览器能显示的图像（png、jpg、webp、gif、bmp、avif）。\n请用 --images 写出各页图像所在的文件夹；TIFF 须先转为 PNG 或 JPG。',
    en: 'There is no picture in “{path}” that browsers show (png, jpg, webp, gif, bmp, avif).\nName the folder with the pictures of the pages; TIFF has to be made PNG or JPG first.',
  },
  'error/other-pictures': {
    zh: '“{path}”中有 {count} 张图像，而文字有 {pages} 页。\n请每页留一张，按页码编号。',
    en: '“{path}” has {count} pictures, but the text has {pages} pages.\nKeep one for each page, numbered as the pages are.',
  },
  'error/images-of-report': {
    zh: '--images 只用于写入文件的 HTML 报告，一次一期。\n例如：{gongbao} convert 扫描/p-*.hocr --images 扫描 -o 核对.html',
    en: '--images is for an HTML report that is written to a file, of one issue.\nFor example: {gongbao} convert scans/p-*.hocr --images scans -o check.html',
  },
  'convert/quiet-option': {
    zh: '只报告错误，不显示进度和汇总',
    en: 'tell errors only, no progress and no table',
  },
  'convert/summary-option': {
    zh: '不显示 JSON，改为显示便于阅读的摘要（可与 -o 同用）',
    en: 'print a summary instead of the JSON (goes with -o)',
  },
  'help/example-folder': {
    zh: '把整个文件夹转换到另一个文件夹，并写下清单',
    en: 'convert a whole folder into another, with a manifest',
  },
  'convert/waiting': {
    zh: '正在等待输入：请粘贴文字，再另起一行按 Ctrl+D（Windows 为 Ctrl+Z 加回车）结束。',
    en: 'Waiting for text: paste it, then press Ctrl+D on a new line (Ctrl+Z and Enter on Windows).',
  },
  'convert/written': {
    zh: '已写入 {path}：公文 {notices} 件，诊断 {diagnostics} 条',
    en: 'Written to {path}. Notices: {notices}, diagnostics: {diagnostics}',
  },
  'convert/see-summary': {
    zh: '（加 --summary 查看）',
    en: ' (add --summary to read them)',
  },
  'convert/segmenter': { zh: '分词器：{segmenter}', en: 'Segmenter: {segmenter}' },
  'convert/left-out': {
    zh: '文件夹中有 {count} 个文件看扩展名不是文字，没有读。',
    en: 'Files of the folder not read, as their extensions are of no text: {count}',
  },
  'convert/no-notice': {
    zh: '注意：文中没有找到公文，请核对它是不是公报的文字；详见 JSON 末尾的 diagnostics。',
    en: 'Note: no notice was found. Check that it is the text of a gazette; see diagnostics at the end of the JSON.',
  },
  'convert/only-option': {
    zh: '只读各件公文的版头（标题、字号、机关、日期），不读章节、任务等，快得多；写成 json 或 ndjson',
    en: 'read only the heads of notices (title, number, bodies, date), much faster; written as json or ndjson',
  },
  'convert/written-heads': {
    zh: '已写入 {path}：公文 {notices} 件，只读了版头',
    en: 'Written to {path}: {notices} notices, heads only',
  },
  'error/heads-alone': {
    zh: '--only head 只读版头，没有可供 --summary、--fail-on、--corrections、--require-reviewed 使用的内容。\n请去掉其中之一。',
    en: '--only head reads heads alone, which leaves nothing for --summary, --fail-on, --corrections or --require-reviewed.\nLeave one of them out.',
  },
  'error/heads-format': {
    zh: '只读版头时，只能写成 {formats}。\n要别的格式，请去掉 --only head。',
    en: 'Heads alone are written as {formats} only.\nFor other formats leave --only head out.',
  },
} as const;
