/** Why a repair was made, worded in both languages. */
export interface Evidence {
  readonly en: string;
  readonly zh: string;
}

/** The wording of every reason for a repair, once; names in braces are filled in. */
const EVIDENCE = {
  // Characters read for others.
  'invisible-character': {
    en: 'these characters leave no mark on paper',
    zh: '此类字符印不出来',
  },
  'label-printed': {
    en: '{right} stands {times} times in the document, {wrong} is no word of it',
    zh: '文中“{right}”出现{times}次，“{wrong}”不成词',
  },
  'label-with-list': { en: 'a list stands behind {right}', zh: '“{right}”之后是一组名称' },
  'role-word': {
    en: '{right} stands {times} times in such places, {wrong} nowhere else',
    zh: '“{right}”在此类位置出现{times}次，“{wrong}”别处未见',
  },
  'day-number': {
    en: 'a month and the number of a day stand before it',
    zh: '其前是月份和日的数字',
  },
  'date-line': {
    en: 'the other two of 年, 月, 日 stand in a line of three numbers',
    zh: '一行三个数字，“年”“月”“日”中其余两字都在',
  },
  numbering: {
    en: 'the numbering has {before} above and {after} below',
    zh: '上文序号为{before}，下文序号为{after}',
  },
  'first-numbering': {
    en: 'the numbering has nothing above and {after} below',
    zh: '序号由此开始，下文序号为{after}',
  },
  // Names that the document reads otherwise.
  'name-counts': {
    en: '{right} stands {often} times, {wrong} {seldom}',
    zh: '“{right}”出现{often}次，“{wrong}”出现{seldom}次',
  },
  'alike-characters': { en: 'the characters look alike', zh: '字形相近' },
  'no-body': { en: 'it is no name of a body', zh: '不是机构名称' },
  'known-body': { en: 'bodies of that name are known', zh: '有此名称的机构' },
  'long-person': { en: 'the name of a person is not so long', zh: '人名没有这样长' },
  'words-nowhere-else': { en: 'its words stand nowhere else', zh: '其中的词别处未见' },
  'more-frequent': { en: 'the other is more frequent', zh: '另一写法更多见' },
  'far-more-frequent': { en: 'by far', zh: '且远多于此' },
  'misread-document': { en: 'the document misreads labels too', zh: '文中标签也有误认' },
  // Lines that go on.
  'open-list': {
    en: 'the list or clause before the break is open',
    zh: '换行前的列举或分句没有结束',
  },
  'leading-mark': { en: 'no line begins with this mark', zh: '此标点不会在行首' },
  'open-bracket': {
    en: 'a bracket or quotation before the break is open',
    zh: '换行前的括号或引号没有闭合',
  },
  'mid-sentence': {
    en: 'the sentence before the break is not finished',
    zh: '换行前的句子没有结束',
  },
  'attested-word': {
    en: 'the word across the break stands unbroken elsewhere',
    zh: '跨行的词在别处连写',
  },
  wrapped: {
    en: 'the line before reaches the edge of its column',
    zh: '上一行已排满版心',
  },
  'no-ordinal': {
    en: 'the line before reaches the edge of its column and no numbering has room for this number',
    zh: '上一行已排满版心，且没有序号能接此数字',
  },
  'cut-name': {
    en: 'the last name before the break is none without what stands behind it',
    zh: '换行前最后一个名称要连下一行才完整',
  },
  'wrapped-field': { en: 'a number goes on behind its year', zh: '年份之后接编号' },
  'doubled-character': {
    en: '{right} is attested, {wrong} is not',
    zh: '文中有“{right}”，无“{wrong}”',
  },
  // Lines and units that stand in one line.
  'blank-run': {
    en: 'blanks as wide as the indentation of a paragraph',
    zh: '空白与段首缩进同宽',
  },
  'signature-above-date': { en: 'a signature above a date', zh: '日期之上的署名' },
  'date-below-signature': { en: 'a date below a signature', zh: '署名之下的日期' },
  'behind-date': { en: 'a date of issue stands before it', zh: '其前是成文日期' },
  'publicity-note': { en: 'a note on publicity', zh: '公开方式附注' },
  'behind-publicity-note': {
    en: 'a note on publicity stands before it',
    zh: '其前是公开方式附注',
  },
  attachment: { en: '附件', zh: '附件由此开始' },
  'behind-attachment': { en: '附件 stands before it', zh: '其前是附件标识' },
  'number-behind-title': {
    en: 'a document number behind a title',
    zh: '标题之后的发文字号',
  },
  'behind-number': { en: 'a document number stands before it', zh: '其前是发文字号' },
  'addressees-behind-title': {
    en: 'a list of addressees behind a title',
    zh: '标题之后的主送机关',
  },
  'behind-named-title': {
    en: 'a title that the text names stands before it',
    zh: '其前是正文提到的标题',
  },
  'numbered-in-line': {
    en: 'number {number} goes on a numbering in one long line',
    zh: '长行之内序号接续到{number}',
  },
  'decimal-in-line': {
    en: 'a decimal number goes on a numbering in one long line',
    zh: '长行之内多级序号接续',
  },
  'behind-heading': { en: 'a heading stands before it', zh: '其前是小标题' },
  'roster-role': { en: 'a role of a roster', zh: '名单中的职务' },
  'roster-row': {
    en: 'a name and its office behind another',
    zh: '前一人之后的姓名与职务',
  },
  'fused-unit': { en: 'number {number} goes on an open numbering', zh: '序号接续到{number}' },
  // Blanks.
  'between-characters': { en: 'a space between Chinese characters', zh: '汉字之间的空格' },
  'endless-blanks': { en: 'more blanks than a line is wide', zh: '空白超过一行的宽度' },
} as const satisfies Readonly<Record<string, Evidence>>;

/** Name of a reason. */
export type EvidenceName = keyof typeof EVIDENCE;

/** Words a reason. */
export function toEvidence(
  name: EvidenceName,
  values: Readonly<Record<string, string | number>> = {},
): Evidence {
  const fill = (wording: string): string => {
    const [start = '', ...named] = wording.split('{');
    return named.reduce((text, part) => {
      const end = part.indexOf('}');
      return `${text}${values[part.slice(0, end)]}${part.slice(end + 1)}`;
    }, start);
  };
  const { en, zh } = EVIDENCE[name];
  return { en: fill(en), zh: fill(zh) };
}

/** Several reasons for one repair. */
export function joinEvidence(reasons: readonly Evidence[]): Evidence {
  return {
    en: reasons.map(({ en }) => en).join('; '),
    zh: reasons.map(({ zh }) => zh).join('；'),
  };
}
