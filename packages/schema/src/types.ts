// Written by `npm run types` in packages/schema, out of the schemas; not to be changed by hand.

/**
 * 文种 — The last of these words in the title, with brackets such as （试行） set aside.
 */
export type DocumentType =
  | '通知'
  | '意见'
  | '决定'
  | '公告'
  | '通告'
  | '通报'
  | '批复'
  | '函'
  | '命令'
  | '令'
  | '纪要'
  | '议案'
  | '报告'
  | '请示'
  | '决议'
  | '公报'
  | '条例'
  | '规定'
  | '办法'
  | '细则'
  | '方案'
  | '计划'
  | '规划'
  | '要点'
  | '措施'
  | '举措'
  | '政策'
  | '制度'
  | '预案'
  | '规程'
  | '规则'
  | '准则'
  | '守则'
  | '章程'
  | '纲要'
  | '指南'
  | '指引'
  | '标准'
  | '规范'
  | '清单'
  | '目录'
  | '名单'
  | '答复'
  | '指示'
  | '布告'
  | '公示'
  | '总结';
/**
 * 主体类别 — person 个人 · collective 统称, has 各, 有关, 相关 or 其他 · organization 单位.
 */
export type ActorKind = 'person' | 'collective' | 'organization';
/**
 * 章节类别 — section 序号章节 · part 第一部分, 第一编 · chapter 第一章 · article 第一条 · phase 第一阶段 · month 4月： · inline 段内序号.
 */
export type SectionKind = 'section' | 'part' | 'chapter' | 'article' | 'phase' | 'month' | 'inline';
/**
 * 表格形式 — html · pipe Markdown 竖线 · tabs 制表符 · columns 空格分栏 · cells 一行一格 · boxes 页面坐标.
 */
export type TableForm = 'html' | 'pipe' | 'tabs' | 'columns' | 'cells' | 'boxes';
/**
 * 栏目含义 — number 序号 · task 工作任务 · leader 责任领导 · lead 牵头 · responsible 责任 · cooperating 配合 · supervising 督导 · deadline 完成时限 · metric 指标 · target 目标值 · current 现状值 · unitOfMeasure 计量单位 · person 姓名 · position 职务 · note 备注 · other 其他.
 */
export type ColumnMeaning =
  | 'number'
  | 'task'
  | 'leader'
  | 'lead'
  | 'responsible'
  | 'cooperating'
  | 'supervising'
  | 'deadline'
  | 'metric'
  | 'target'
  | 'current'
  | 'unitOfMeasure'
  | 'person'
  | 'position'
  | 'note'
  | 'other';
/**
 * 约束程度 — must 必须、应当 · mustNot 不得、严禁 · strive 确保、力争、争取 · encourage 鼓励、支持.
 */
export type ForceLevel = 'must' | 'mustNot' | 'strive' | 'encourage';
/**
 * 责任角色 — leader 责任领导 · lead 牵头 · responsible 责任、负责 · cooperating 配合、会同、协助 · supervising 督导、监督.
 */
export type ResponsibilityRole = 'leader' | 'lead' | 'responsible' | 'cooperating' | 'supervising';
/**
 * 责任表述形式 — label 责任单位：… on its own line · bracket 括注 · heading 责任分工标题 · table 表格栏目 · prose 正文叙述.
 */
export type ResponsibilityForm = 'label' | 'bracket' | 'heading' | 'table' | 'prose';
/**
 * 目标类别 — outcome 应达到的比率或水平 · output 应完成的数量 · limit 上限或下限 · allocation 资金、份额、分值.
 */
export type TargetKind = 'outcome' | 'output' | 'limit' | 'allocation';
/**
 * 比较关系 — >= 以上、不低于 · <= 以内、不超过 · > 大于 · < 小于 · = 达到 · ~ 左右 · range 2-3处; 以上, 以下, 以内 include the number (民法典 1259).
 */
export type Comparator = '>=' | '<=' | '>' | '<' | '=' | '~' | 'range';
/**
 * 变化方向 — level 绝对水平 · increase 增长 · decrease 下降.
 */
export type TargetChange = 'level' | 'increase' | 'decrease';
/**
 * 时限类别 — by 2018年底前 · in 2018年上半年 · range 9月12日—9月30日 · from 从2018年开始 · recurring 每季度 · within 七个工作日内 · ongoing 长期坚持.
 */
export type DeadlineKind = 'by' | 'in' | 'range' | 'from' | 'recurring' | 'within' | 'ongoing';
/**
 * 引用类别 — law 法律法规 · document 公文 · standard 标准 · self 本公文所印发的文件 · other 其他.
 */
export type CitationKind = 'law' | 'document' | 'standard' | 'self' | 'other';
/**
 * 未读原因 — Head or foot of a page, what surrounds a text on the web, mark-up, leaders and marks of a contents line, or a fault of the reading.
 */
export type UnreadReason =
  'page-furniture' | 'web-furniture' | 'markup' | 'contents-line' | 'other';
/**
 * 严重程度 — error 错误 · warning 警告 · info 提示.
 */
export type Severity = 'error' | 'warning' | 'info';
/**
 * 计量类别 — share 比率 · money 金额 · area 面积 · volume 体积 · length 长度 · mass 质量 · energy 能源 · computing 算力 · degree 度数 · times 次数 · points 分值 · people 人数 · time 时间 · class 等级 · count 数量.
 */
export type UnitFamily =
  | 'share'
  | 'money'
  | 'area'
  | 'volume'
  | 'length'
  | 'mass'
  | 'energy'
  | 'computing'
  | 'degree'
  | 'times'
  | 'points'
  | 'people'
  | 'time'
  | 'class'
  | 'count';

/**
 * 一期公报 — Everything that was read from one gazette issue.
 */
export interface Issue {
  /**
   * 模式版本 — Version of this schema.
   */
  readonly schemaVersion: '1.1';
  /**
   * What made this.
   */
  readonly generator: Generator;
  /**
   * What was read.
   */
  readonly source: SourceInfo;
  /**
   * 刊头 — Null where the input is not a gazette issue but bare notices.
   */
  readonly masthead: Masthead | null;
  /**
   * 目录 — Table of contents in printed order.
   */
  readonly contents: readonly ContentsEntry[];
  /**
   * 刊前内容 — Lines before the first notice that are no field of masthead or contents alone.
   */
  readonly frontMatter: readonly Text[];
  /**
   * 公文 — Notices in printed order.
   */
  readonly notices: readonly Notice[];
  /**
   * 刊后内容 — What stands behind the last notice.
   */
  readonly backMatter: readonly Text[];
  /**
   * 版权页 — Null where none is printed.
   */
  readonly colophon: Colophon | null;
  /**
   * 未读文字 — What stands in no other record, and why.
   */
  readonly unread: readonly Unread[];
  /**
   * 修复 — How the reading differs from the source.
   */
  readonly repairs: readonly Repair[];
  /**
   * 诊断 — What in the content is not as expected.
   */
  readonly diagnostics: readonly Diagnostic[];
}
/**
 * 生成程序 — The program that made this, and its version.
 */
export interface Generator {
  /**
   * 程序名称 — Name of the package.
   */
  readonly name: string;
  /**
   * 程序版本 — Semantic version of the package.
   */
  readonly version: string;
}
/**
 * 来源信息 — What was read, traceable to the exact bytes.
 */
export interface SourceInfo {
  /**
   * 来源名称 — File name or other name given by the caller.
   */
  readonly name: string | null;
  /**
   * 媒体类型 — Media type of the input, such as text/markdown.
   */
  readonly mediaType: string;
  /**
   * 字符编码 — Encoding the bytes were decoded from, null where a string was given.
   */
  readonly encoding: string | null;
  /**
   * 摘要值 — Hex SHA-256 of the bytes, of the UTF-8 form where a string was given.
   */
  readonly sha256: string;
  /**
   * 长度 — Length of the decoded source text in the offset unit.
   */
  readonly length: number;
  /**
   * 偏移单位 — All offsets count UTF-16 code units.
   */
  readonly offsetUnit: 'utf16';
  /**
   * 分词器 — `none`, or name and version of the word segmenter that was passed in.
   */
  readonly segmenter: string;
  /**
   * 选项 — How it was read, where that was not the default.
   */
  readonly options: ReadingOptions;
}
/**
 * 读取选项 — How a text was read, where that was not the default.
 */
export interface ReadingOptions {
  /**
   * 停用的修复 — Rules of repairs that were switched off.
   */
  readonly repairsOff?: readonly string[] | undefined;
  /**
   * 词典摘要 — Hex SHA-256 of the words that the caller added, as JSON with keys in order.
   */
  readonly lexicon?: string | undefined;
  /**
   * 自定义提取器 — Kinds that extractors of the caller were asked for, in their order.
   */
  readonly extractors?: readonly string[] | undefined;
  /**
   * 只读部分 — The only parts that were read.
   */
  readonly only?: readonly 'head'[] | undefined;
}
/**
 * 刊头 — What the front of a gazette issue says about itself.
 */
export interface Masthead {
  /**
   * 刊名 — Name of the gazette.
   */
  readonly title: Text | null;
  /**
   * 年份 — Year of the issue.
   */
  readonly year: NumberText | null;
  /**
   * 期号 — Number of the issue within its year.
   */
  readonly issueNumber: NumberText | null;
  /**
   * 总期号 — Number of the issue since the gazette was founded.
   */
  readonly cumulativeNumber: NumberText | null;
  /**
   * 出版日期 — Day of publication.
   */
  readonly publishedOn: DateText | null;
  /**
   * 办刊声明 — The notice on the legal standing of texts printed in the gazette.
   */
  readonly statement: Text | null;
  /**
   * 宣传语 — Slogans printed on the cover.
   */
  readonly slogans: readonly Text[];
  /**
   * 编委会 — Editorial board in printed order.
   */
  readonly editorialBoard: readonly BoardMember[];
}
/**
 * 原文文字 — A printed string and the place in the source where it stands.
 */
export interface Text {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
}
/**
 * 原文区间 — Half-open range of UTF-16 code units in the decoded, unrepaired source text, counted after a leading BOM is dropped.
 */
export interface Span {
  /**
   * 起点 — Offset of the first code unit.
   */
  readonly start: number;
  /**
   * 终点 — Offset just behind the last code unit.
   */
  readonly end: number;
}
/**
 * 数字文字 — A printed number beside its value.
 */
export interface NumberText {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 数值 — The number that the text says.
   */
  readonly value: number;
}
/**
 * 日期文字 — A printed date beside its ISO 8601 day.
 */
export interface DateText {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 日期 — The day in ISO 8601, YYYY-MM-DD.
   */
  readonly date: string;
}
/**
 * 编委会成员 — One person of the editorial board.
 */
export interface BoardMember {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 编委职务 — Role on the board as printed, such as 主任 or 委员.
   */
  readonly role: string;
  /**
   * 姓名 — Name without the spaces that typesetting put in it.
   */
  readonly name: string;
}
/**
 * 目录条目 — One line of the table of contents.
 */
export interface ContentsEntry {
  /**
   * 栏目 — The column heading it stands under.
   */
  readonly category: Text | null;
  /**
   * 标题 — Title as the contents print it.
   */
  readonly title: Text;
  /**
   * 发文字号 — Document number printed beside the title.
   */
  readonly documentNumber: DocumentNumber | null;
  /**
   * 页码 — Page number that the contents print.
   */
  readonly page: number | null;
  /**
   * 公文标识 — Id of the notice it leads to, if found.
   */
  readonly noticeId: string | null;
}
/**
 * 发文字号 — Number under which a body issued a document: code of the body, year and serial.
 */
export interface DocumentNumber {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 规则 — Name of the rule that made this record.
   */
  readonly rule: string;
  /**
   * 页码 — Page on which it begins, where the input tells pages.
   */
  readonly page?: number | undefined;
  /**
   * 识别置信度 — The least that the engine was sure of any word of it, where the input tells that.
   */
  readonly confidence?: number | undefined;
  /**
   * 版面区域 — Where it stands on the pages, a rectangle a line, where the input tells places.
   */
  readonly regions?: readonly Region[] | undefined;
  /**
   * 机关代字 — Short code of the issuing body.
   */
  readonly issuerCode: string;
  /**
   * 年份 — Year in the brackets, null for a 令.
   */
  readonly year: number | null;
  /**
   * 发文顺序号 — Running number within the year.
   */
  readonly serial: number | null;
  /**
   * 规范字号 — The number with every printed bracket form set as 〔〕.
   */
  readonly normalized: string;
}
/**
 * 版面区域 — A rectangle on a page of the source, where the input tells places.
 */
export interface Region {
  /**
   * 页码 — Page of the input, from 1.
   */
  readonly page: number;
  /**
   * 位置 — Left, top, right, bottom from the upper left corner of the page, in the units of the input.
   *
   * @minItems 4
   * @maxItems 4
   */
  readonly box: readonly [number, number, number, number];
}
/**
 * 公文 — One official document with its attachments and what they say.
 */
export interface Notice {
  /**
   * 标识 — The normalised document number, else notice-<k>.
   */
  readonly id: string;
  /**
   * 标题 — Title of the document.
   */
  readonly title: Text | null;
  /**
   * 文种 — Document type that the title names.
   */
  readonly documentType: DocumentType | null;
  /**
   * 发文字号 — Number under which the document was issued.
   */
  readonly documentNumber: DocumentNumber | null;
  /**
   * 主送机关 — Bodies it is addressed to, expanded.
   */
  readonly addressees: readonly Actor[];
  /**
   * 正文 — Unnumbered text of the notice itself.
   */
  readonly body: readonly Text[];
  /**
   * 发文机关署名 — Bodies that sign it, expanded.
   */
  readonly issuers: readonly Actor[];
  /**
   * 成文日期 — Day printed under the signature.
   */
  readonly dateOfIssue: DateOfIssue | null;
  /**
   * 签发人 — Who approved it, or who signed a 令.
   */
  readonly signatory: Text | null;
  /**
   * 附注 — Note in brackets such as 此件公开发布.
   */
  readonly note: Text | null;
  /**
   * 附件说明 — Lines under the body that name the attachments.
   */
  readonly attachmentNotes: readonly Text[];
  /**
   * 抄送机关 — Bodies it is copied to, expanded.
   */
  readonly copiedTo: readonly Actor[];
  /**
   * 施行日期 — Day from which it is in force.
   */
  readonly effectiveOn: DateText | null;
  /**
   * 附件 — What it issues or appends.
   */
  readonly attachments: readonly Attachment[];
  /**
   * 章节 — Numbered units of its own body.
   */
  readonly sections: readonly Section[];
  /**
   * 表格 — Tables in printed order.
   */
  readonly tables: readonly Table[];
  /**
   * 编号任务 — An arabic-numbered item that starts a line or block, or any unit that carries a responsibility. In printed order.
   */
  readonly tasks: readonly Task[];
  /**
   * 责任分工 — Who has what part in a task, as one line or clause says. In printed order.
   */
  readonly responsibilities: readonly Responsibility[];
  /**
   * 量化目标 — A number that the document binds someone to attain, keep or not exceed. In printed order.
   */
  readonly targets: readonly Target[];
  /**
   * 时限 — A time expression that sets when something is to be done. In printed order.
   */
  readonly deadlines: readonly Deadline[];
  /**
   * 引用文件 — A law, document, plan or standard that the text names. In printed order.
   */
  readonly citations: readonly Citation[];
  /**
   * 名单人员 — One row of a leadership-group roster. In printed order.
   */
  readonly people: readonly Person[];
  /**
   * 主题词 — A word that tells what the notice is about, at its first place. In printed order.
   */
  readonly keywords: readonly Keyword[];
  /**
   * What extractors of the caller have found; left out where there were none.
   */
  readonly custom?: CustomRecords | undefined;
  /**
   * The whole notice with its attachments.
   */
  readonly span: Span;
}
/**
 * 主体 — A body, a group of bodies or a person, expanded from a printed list.
 */
export interface Actor {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 规则 — Name of the rule that made this record.
   */
  readonly rule: string;
  /**
   * 页码 — Page on which it begins, where the input tells pages.
   */
  readonly page?: number | undefined;
  /**
   * 识别置信度 — The least that the engine was sure of any word of it, where the input tells that.
   */
  readonly confidence?: number | undefined;
  /**
   * 版面区域 — Where it stands on the pages, a rectangle a line, where the input tells places.
   */
  readonly regions?: readonly Region[] | undefined;
  /**
   * 名称 — The name that stands alone, with shared prefixes and tails given back.
   */
  readonly name: string;
  /**
   * Person, body or group of bodies.
   */
  readonly kind: ActorKind;
}
/**
 * 成文日期 — The day printed under the signature, on which the document was adopted or signed.
 */
export interface DateOfIssue {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 规则 — Name of the rule that made this record.
   */
  readonly rule: string;
  /**
   * 页码 — Page on which it begins, where the input tells pages.
   */
  readonly page?: number | undefined;
  /**
   * 识别置信度 — The least that the engine was sure of any word of it, where the input tells that.
   */
  readonly confidence?: number | undefined;
  /**
   * 版面区域 — Where it stands on the pages, a rectangle a line, where the input tells places.
   */
  readonly regions?: readonly Region[] | undefined;
  /**
   * 日期 — The day in ISO 8601, YYYY-MM-DD.
   */
  readonly date: string;
}
/**
 * 附件 — A text that a notice issues or appends.
 */
export interface Attachment {
  /**
   * 附件序号 — Printed label such as 附件1, if there is one.
   */
  readonly label: Text | null;
  /**
   * 标题 — Title of the attachment.
   */
  readonly title: Text | null;
  /**
   * 文种 — Document type that its title names.
   */
  readonly documentType: DocumentType | null;
  /**
   * 序言 — Unnumbered text before the first section.
   */
  readonly preamble: readonly Text[];
  /**
   * 章节 — Numbered units at the top, in printed order.
   */
  readonly sections: readonly Section[];
  /**
   * The whole attachment.
   */
  readonly span: Span;
}
/**
 * 章节 — A numbered unit of a text with everything below it.
 */
export interface Section {
  /**
   * 标识 — Name by which other records refer to it.
   */
  readonly id: string;
  /**
   * 层次路径 — Ordinals from the top joined by `/`, such as 二/（一）/3, unique within the notice.
   */
  readonly path: string;
  /**
   * Shape of its ordinal.
   */
  readonly kind: SectionKind;
  /**
   * 层级 — 一、=1, （一）=2, 1.=3, （1）=4, ①=5, other kinds stand one below their parent.
   */
  readonly level: number;
  /**
   * The printed number that opens the unit.
   */
  readonly ordinal: Ordinal;
  /**
   * 标题 — What a typesetter would set as the title of the unit, without its closing 。 or ：.
   */
  readonly heading: Text | null;
  /**
   * 段落 — Text of the unit itself after the heading and before its children, without label lines and rosters.
   */
  readonly paragraphs: readonly Text[];
  /**
   * 下级章节 — Units one level down, in printed order.
   */
  readonly sections: readonly Section[];
  /**
   * The whole subtree.
   */
  readonly span: Span;
  /**
   * 规则 — Name of the rule that made this record.
   */
  readonly rule: string;
  /**
   * 页码 — Page on which it begins, where the input tells pages.
   */
  readonly page?: number | undefined;
}
/**
 * 结构层次序数 — The printed number that opens a unit, with its mark: 一、 or （一）.
 */
export interface Ordinal {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 序号数值 — Its number, null where it has none.
   */
  readonly value: number | null;
}
/**
 * 表格 — A table of a notice; rows of tasks, indicators and people are entities as well.
 */
export interface Table {
  /**
   * 标识 — Name by which other records refer to it.
   */
  readonly id: string;
  /**
   * 层次路径 — 表1, 表2 behind the path of the section or attachment that it stands in.
   */
  readonly path: string;
  /**
   * How its cells are told apart in the source.
   */
  readonly form: TableForm;
  /**
   * 表题 — Title printed right above it.
   */
  readonly caption: Text | null;
  /**
   * 栏目 — From left to right.
   */
  readonly columns: readonly TableColumn[];
  /**
   * 表行 — In printed order.
   */
  readonly rows: readonly TableRow[];
  /**
   * From its head to its last row.
   */
  readonly span: Span;
  /**
   * 规则 — Name of the rule that made this record.
   */
  readonly rule: string;
  /**
   * 页码 — Page on which it begins, where the input tells pages.
   */
  readonly page?: number | undefined;
}
/**
 * 栏目 — A column with its head; heads over several rows are read on from the top down.
 */
export interface TableColumn {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * What its cells say, as the head tells.
   */
  readonly meaning: ColumnMeaning;
}
/**
 * 表行 — A row below the head of a table.
 */
export interface TableRow {
  /**
   * 层次路径 — Path of the table and the printed number of the row, else its place: 表1/3.
   */
  readonly path: string;
  /**
   * 单元格 — One for each column; a merged cell stands in every row and column that it takes up.
   */
  readonly cells: readonly TableCell[];
  /**
   * All cells of the row.
   */
  readonly span: Span;
}
/**
 * 单元格 — What a table prints for one row and column; a blank one has an empty text.
 */
export interface TableCell {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 占行数 — Rows that the printed cell takes up.
   */
  readonly rowSpan: number;
  /**
   * 占列数 — Columns that the printed cell takes up.
   */
  readonly columnSpan: number;
}
/**
 * 编号任务 — An arabic-numbered item that starts a line or block, or any unit that carries a responsibility.
 */
export interface Task {
  /**
   * 标识 — Name by which other records refer to it.
   */
  readonly id: string;
  /**
   * 层次路径 — Path of its unit, shared by everything that belongs to the task.
   */
  readonly path: string;
  /**
   * 任务编号 — Its arabic number, null where the unit is numbered otherwise.
   */
  readonly number: number | null;
  /**
   * 标题 — Heading of its unit.
   */
  readonly heading: Text | null;
  /**
   * 段落 — Text of the unit itself after the heading.
   */
  readonly paragraphs: readonly Text[];
  /**
   * 约束力 — The strongest word in its own text that says how strongly it binds; null where none is printed.
   */
  readonly force: Force | null;
  /**
   * The whole unit.
   */
  readonly span: Span;
  /**
   * 规则 — Name of the rule that made this record.
   */
  readonly rule: string;
  /**
   * 页码 — Page on which it begins, where the input tells pages.
   */
  readonly page?: number | undefined;
}
/**
 * 约束力 — The printed word that says how strongly a duty binds.
 */
export interface Force {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * How strongly it binds, from must to encourage.
   */
  readonly level: ForceLevel;
}
/**
 * 责任分工 — Who has what part in a task, as one line or clause says.
 */
export interface Responsibility {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 规则 — Name of the rule that made this record.
   */
  readonly rule: string;
  /**
   * 页码 — Page on which it begins, where the input tells pages.
   */
  readonly page?: number | undefined;
  /**
   * 识别置信度 — The least that the engine was sure of any word of it, where the input tells that.
   */
  readonly confidence?: number | undefined;
  /**
   * 版面区域 — Where it stands on the pages, a rectangle a line, where the input tells places.
   */
  readonly regions?: readonly Region[] | undefined;
  /**
   * 层次路径 — Path of the unit it belongs to, null in unnumbered text.
   */
  readonly path: string | null;
  /**
   * What the actors have to do with the task.
   */
  readonly role: ResponsibilityRole;
  /**
   * 责任标签 — The label as printed, such as 责任单位, null where there is none.
   */
  readonly label: string | null;
  /**
   * How the page says it.
   */
  readonly form: ResponsibilityForm;
  /**
   * 责任主体 — The actors in printed order.
   */
  readonly actors: readonly Actor[];
  /**
   * 适用区间 — The text it speaks of, null where that cannot be told.
   */
  readonly appliesTo: Span | null;
}
/**
 * 量化目标 — A number that the document binds someone to attain, keep or not exceed.
 */
export interface Target {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 规则 — Name of the rule that made this record.
   */
  readonly rule: string;
  /**
   * 页码 — Page on which it begins, where the input tells pages.
   */
  readonly page?: number | undefined;
  /**
   * 识别置信度 — The least that the engine was sure of any word of it, where the input tells that.
   */
  readonly confidence?: number | undefined;
  /**
   * 版面区域 — Where it stands on the pages, a rectangle a line, where the input tells places.
   */
  readonly regions?: readonly Region[] | undefined;
  /**
   * 层次路径 — Path of the unit it belongs to, null in unnumbered text.
   */
  readonly path: string | null;
  /**
   * What sort of thing the number binds.
   */
  readonly kind: TargetKind;
  /**
   * 指标 — What is measured, as printed with its attributes and quotes.
   */
  readonly metric: string | null;
  /**
   * How what is attained is to stand to the value.
   */
  readonly comparator: Comparator;
  /**
   * 数值 — Plain number with 万 and 亿 multiplied out.
   */
  readonly value: number;
  /**
   * 上限数值 — Upper end of a range, else null.
   */
  readonly valueMax: number | null;
  /**
   * 计量单位 — Unit of measure as printed without spaces, % for a percentage.
   */
  readonly unit: string | null;
  /**
   * Whether the value is a level or a change.
   */
  readonly change: TargetChange;
  /**
   * 基准 — What a change is measured from, as printed.
   */
  readonly baseline: string | null;
  /**
   * 时限 — The time expression that governs it.
   */
  readonly deadline: Deadline | null;
  /**
   * 约束力 — The nearest word before the number, in its sentence, that says how strongly it binds; null where none is printed.
   */
  readonly force: Force | null;
  /**
   * 是否明示 — Whether a bound, level or change is printed; false for a plain quantity such as 认证3个.
   */
  readonly explicit: boolean;
}
/**
 * 时限 — A time expression that sets when something is to be done.
 */
export interface Deadline {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 规则 — Name of the rule that made this record.
   */
  readonly rule: string;
  /**
   * 页码 — Page on which it begins, where the input tells pages.
   */
  readonly page?: number | undefined;
  /**
   * 识别置信度 — The least that the engine was sure of any word of it, where the input tells that.
   */
  readonly confidence?: number | undefined;
  /**
   * 版面区域 — Where it stands on the pages, a rectangle a line, where the input tells places.
   */
  readonly regions?: readonly Region[] | undefined;
  /**
   * 层次路径 — Path of the unit it belongs to, null in unnumbered text.
   */
  readonly path: string | null;
  /**
   * How it sets the time.
   */
  readonly kind: DeadlineKind;
  /**
   * 起始日 — First day, null for `by`.
   */
  readonly start: string | null;
  /**
   * 截止日 — Last day, included, null for `from`.
   */
  readonly end: string | null;
  /**
   * 周期 — ISO 8601 duration after which it comes again: 每两个月 is P2M.
   */
  readonly recurrence: string | null;
  /**
   * 周期内日期 — Day or month of each period on which something recurring is due, in the form of XSD: 每年3月底 is --03-31, 每月5日 is ---05, 每年6月 is --06.
   */
  readonly dueOn: string | null;
  /**
   * 期限 — Length of time for `within`.
   */
  readonly duration: Duration | null;
}
/**
 * 期限 — A length of time in the printed unit.
 */
export interface Duration {
  /**
   * 数值 — How many units.
   */
  readonly value: number;
  /**
   * 数值上限 — The other end of a range such as 3—5年; else left out.
   */
  readonly valueMax?: number | undefined;
  /**
   * 时间单位 — Unit of time as printed, such as 工作日.
   */
  readonly unit: string;
}
/**
 * 引用文件 — A law, document, plan or standard that the text names.
 */
export interface Citation {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 规则 — Name of the rule that made this record.
   */
  readonly rule: string;
  /**
   * 页码 — Page on which it begins, where the input tells pages.
   */
  readonly page?: number | undefined;
  /**
   * 识别置信度 — The least that the engine was sure of any word of it, where the input tells that.
   */
  readonly confidence?: number | undefined;
  /**
   * 版面区域 — Where it stands on the pages, a rectangle a line, where the input tells places.
   */
  readonly regions?: readonly Region[] | undefined;
  /**
   * 层次路径 — Path of the unit it belongs to, null in unnumbered text.
   */
  readonly path: string | null;
  /**
   * 引用标题 — Title between 《 and 》, null for a bare document number.
   */
  readonly title: string | null;
  /**
   * 发文字号 — Normalised number printed beside the title.
   */
  readonly documentNumber: string | null;
  /**
   * 引用条款 — Articles named with it, as printed: 第十二条第二款; empty where none are.
   */
  readonly provisions: readonly string[];
  /**
   * What sort of text is named.
   */
  readonly kind: CitationKind;
  /**
   * 所指公文 — Id of the notice in the same issue that it names.
   */
  readonly resolvesTo: string | null;
}
/**
 * 名单人员 — One row of a leadership-group roster.
 */
export interface Person {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 规则 — Name of the rule that made this record.
   */
  readonly rule: string;
  /**
   * 页码 — Page on which it begins, where the input tells pages.
   */
  readonly page?: number | undefined;
  /**
   * 识别置信度 — The least that the engine was sure of any word of it, where the input tells that.
   */
  readonly confidence?: number | undefined;
  /**
   * 版面区域 — Where it stands on the pages, a rectangle a line, where the input tells places.
   */
  readonly regions?: readonly Region[] | undefined;
  /**
   * 层次路径 — Path of the unit it belongs to, null in unnumbered text.
   */
  readonly path: string | null;
  /**
   * 领导小组 — Full name of the group.
   */
  readonly group: string | null;
  /**
   * 组内职务 — Role in the group as printed, such as 组长 or 成员.
   */
  readonly role: string;
  /**
   * 姓名 — Name without the spaces that typesetting put in it.
   */
  readonly name: string;
  /**
   * 现任职务 — Office that the person holds, joined over line breaks.
   */
  readonly position: string | null;
  /**
   * 兼任职务 — Further posts that the text gives the person.
   */
  readonly posts: readonly string[];
}
/**
 * 主题词 — A word that tells what the notice is about, at its first place.
 */
export interface Keyword {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 权重 — Weight that the segmenter gives the word.
   */
  readonly weight: number;
}
/**
 * 自定义记录集 — The records of the extractors of the caller, by kind and in printed order.
 */
export interface CustomRecords {
  readonly [k: string]: readonly CustomRecord[];
}
/**
 * 自定义记录 — What an extractor of the caller has found; further fields are those of its kind.
 */
export interface CustomRecord {
  /**
   * 层次路径 — Path of the unit it belongs to, null in unnumbered text.
   */
  readonly path: string | null;
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 规则 — Name of the rule that made this record.
   */
  readonly rule: string;
  /**
   * 页码 — Page on which it begins, where the input tells pages.
   */
  readonly page?: number | undefined;
  /**
   * 识别置信度 — The least that the engine was sure of any word of it, where the input tells that.
   */
  readonly confidence?: number | undefined;
  /**
   * 版面区域 — Where it stands on the pages, a rectangle a line, where the input tells places.
   */
  readonly regions?: readonly Region[] | undefined;
  readonly [k: string]: unknown;
}
/**
 * 版权页 — Who edits, prints and distributes the gazette.
 */
export interface Colophon {
  /**
   * 主编 — Chief editor.
   */
  readonly chiefEditor: ColophonField | null;
  /**
   * 执行主编 — Executive editor.
   */
  readonly executiveEditor: ColophonField | null;
  /**
   * 责任编辑 — Responsible editor.
   */
  readonly responsibleEditor: ColophonField | null;
  /**
   * 主管 — Body that supervises the gazette.
   */
  readonly supervisor: ColophonField | null;
  /**
   * 主办 — Body that sponsors the gazette.
   */
  readonly sponsor: ColophonField | null;
  /**
   * 编印单位 — Body that edits and produces the gazette.
   */
  readonly producer: ColophonField | null;
  /**
   * 地址 — Postal address.
   */
  readonly address: ColophonField | null;
  /**
   * 邮编 — Postcode.
   */
  readonly postcode: ColophonField | null;
  /**
   * 电话 — Telephone number.
   */
  readonly phone: ColophonField | null;
  /**
   * 传真 — Fax number.
   */
  readonly fax: ColophonField | null;
  /**
   * 电子邮箱 — E-mail address.
   */
  readonly email: ColophonField | null;
  /**
   * 网址 — Website.
   */
  readonly website: ColophonField | null;
  /**
   * 刊号 — Registration number of the serial.
   */
  readonly serialNumber: ColophonField | null;
  /**
   * 印刷单位 — Printing house.
   */
  readonly printer: ColophonField | null;
  /**
   * 开本 — Paper format.
   */
  readonly format: ColophonField | null;
  /**
   * 发行范围 — To whom the gazette goes.
   */
  readonly distribution: ColophonField | null;
}
/**
 * 版权页项目 — One printed field of the colophon.
 */
export interface ColophonField {
  /**
   * 文字 — What was printed, without line breaks and without OCR spaces between Chinese characters.
   */
  readonly text: string;
  /**
   * From the first to the last character of the text.
   */
  readonly span: Span;
  /**
   * 分段区间 — The source spans that make up the text, given only where something foreign stands in between.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * 内容 — The field without its printed label.
   */
  readonly value: string;
}
/**
 * 未读文字 — Printed characters that stand in no record, and why.
 */
export interface Unread {
  /**
   * The stretch that was not read.
   */
  readonly span: Span;
  /**
   * Why it stands in no record.
   */
  readonly reason: UnreadReason;
}
/**
 * 修复 — One join, removed space, dropped duplicate, split line or healed name.
 */
export interface Repair {
  /**
   * 规则 — Name of the rule that made the repair.
   */
  readonly rule: string;
  /**
   * Where in the source the repaired text stands.
   */
  readonly span: Span;
  /**
   * 修复前 — The source text as it stands.
   */
  readonly before: string;
  /**
   * 修复后 — The text as it was read.
   */
  readonly after: string;
  /**
   * 依据 — Why the reading is held to be right, in English.
   */
  readonly evidence: string;
  /**
   * 中文依据 — Why the reading is held to be right, in Chinese.
   */
  readonly evidenceZh: string;
}
/**
 * 诊断 — Something in the content that is not as expected.
 */
export interface Diagnostic {
  /**
   * 规则标识 — Stage and rule, such as contents/title-mismatch.
   */
  readonly ruleId: string;
  /**
   * How grave it is.
   */
  readonly severity: Severity;
  /**
   * 英文消息 — English wording: Unexpected X, expected Y.
   */
  readonly message: string;
  /**
   * 中文消息 — Chinese wording of the same message.
   */
  readonly messageZh: string;
  /**
   * 原文区间 — Where it is, null where it has no place.
   */
  readonly span: Span | null;
  /**
   * 应有内容 — What should have been there.
   */
  readonly expected: string | null;
  /**
   * 实有内容 — What was there.
   */
  readonly actual: string | null;
}
/**
 * 责任三元组 — One row of the flat list of task, role and actor.
 */
export interface ResponsibilityTriple {
  /**
   * 公文标识 — Id of the notice.
   */
  readonly noticeId: string;
  /**
   * 层次路径 — Path of the task within the notice.
   */
  readonly path: string;
  /**
   * 任务标识 — Id of the task.
   */
  readonly task: string;
  /**
   * What the actor has to do with the task.
   */
  readonly role: ResponsibilityRole;
  /**
   * Who it is.
   */
  readonly actor: Actor;
  /**
   * How the page says it.
   */
  readonly form: ResponsibilityForm;
}
/**
 * 一期公报的版头 — An issue of which only the heads of notices were read.
 */
export interface IssueHeads {
  /**
   * 模式版本 — Version of this schema.
   */
  readonly schemaVersion: '1.1';
  /**
   * What made this.
   */
  readonly generator: Generator;
  /**
   * What was read.
   */
  readonly source: SourceInfo;
  /**
   * 刊头 — Null where the input is not a gazette issue but bare notices.
   */
  readonly masthead: Masthead | null;
  /**
   * 目录 — Table of contents in printed order.
   */
  readonly contents: readonly ContentsEntry[];
  /**
   * 刊前内容 — Lines before the first notice that are no field of masthead or contents alone.
   */
  readonly frontMatter: readonly Text[];
  /**
   * 公文 — Heads of the notices in printed order.
   */
  readonly notices: readonly NoticeHead[];
  /**
   * 刊后内容 — What stands behind the last notice.
   */
  readonly backMatter: readonly Text[];
  /**
   * 版权页 — Null where none is printed.
   */
  readonly colophon: Colophon | null;
  /**
   * 修复 — How the reading differs from the source.
   */
  readonly repairs: readonly Repair[];
}
/**
 * 公文版头版记 — What tells which paper a notice is; what it says was not asked for and not read.
 */
export interface NoticeHead {
  /**
   * 标识 — The normalised document number, else notice-<k>.
   */
  readonly id: string;
  /**
   * 标题 — Title of the document.
   */
  readonly title: Text | null;
  /**
   * 文种 — Document type that the title names.
   */
  readonly documentType: DocumentType | null;
  /**
   * 发文字号 — Number under which the document was issued.
   */
  readonly documentNumber: DocumentNumber | null;
  /**
   * 主送机关 — Bodies it is addressed to, expanded.
   */
  readonly addressees: readonly Actor[];
  /**
   * 发文机关署名 — Bodies that sign it, expanded.
   */
  readonly issuers: readonly Actor[];
  /**
   * 成文日期 — Day printed under the signature.
   */
  readonly dateOfIssue: DateOfIssue | null;
  /**
   * 签发人 — Who approved it, or who signed a 令.
   */
  readonly signatory: Text | null;
  /**
   * 附注 — Note in brackets such as 此件公开发布.
   */
  readonly note: Text | null;
  /**
   * 附件说明 — Lines under the body that name the attachments.
   */
  readonly attachmentNotes: readonly Text[];
  /**
   * 抄送机关 — Bodies it is copied to, expanded.
   */
  readonly copiedTo: readonly Actor[];
  /**
   * The whole notice with its attachments.
   */
  readonly span: Span;
}
/**
 * 词典 — Words of a place that a caller adds to those that are read everywhere.
 */
export interface Lexicon {
  /**
   * 机构名称 — Whole names of bodies, where their endings do not show that they are some.
   */
  readonly organizations?: readonly string[] | undefined;
  /**
   * 机构别名 — Other names of bodies; a printed name is given as the other.
   */
  readonly aliases?: readonly LexiconAlias[] | undefined;
  /**
   * 计量单位 — Units of measure behind numbers.
   */
  readonly units?: readonly LexiconUnit[] | undefined;
  /**
   * 责任标签 — Labels that say who answers for a task.
   */
  readonly labels?: readonly LexiconLabel[] | undefined;
}
/**
 * 别名 — Another name of a body: 资规局 is 自然资源和规划局.
 */
export interface LexiconAlias {
  /**
   * 原文用名 — The name as papers print it.
   */
  readonly printed: string;
  /**
   * 规范名称 — The name that is given for it.
   */
  readonly name: string;
}
/**
 * 计量单位词 — A unit of measure behind numbers, with what it measures.
 */
export interface LexiconUnit {
  /**
   * 计量单位 — The unit as printed: 孔, 榀.
   */
  readonly unit: string;
  /**
   * What it measures.
   */
  readonly family: UnitFamily;
}
/**
 * 责任标签 — A label that says who answers for a task.
 */
export interface LexiconLabel {
  /**
   * 标签 — The words before the colon, or the head of a column: 挂帅单位.
   */
  readonly label: string;
  /**
   * The role of those behind it.
   */
  readonly role: ResponsibilityRole;
  /**
   * 是否人名 — Whether persons stand behind it and not bodies; where it is left out, only leaders are persons.
   */
  readonly persons?: boolean | undefined;
}
