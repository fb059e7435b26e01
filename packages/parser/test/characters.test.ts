import { describe, expect, it } from 'vitest';
import { allSections, parseIssue } from '../src/index.js';
import { fold } from '../src/source/fold.js';

const PAPER = `青岚县人民政府办公室关于做好河道清理工作的通知
青政办发〔2030〕12号
各乡镇人民政府，县直各部门：
现就有关事项通知如下。
一、主要任务
1.清理河道。2030年6月底前清理河道12条。
责任单位：县水利局、各乡镇
青岚县人民政府办公室
2030年3月5日
`;

/** What a paper says, whatever characters it is printed in. */
function gistOf(text: string) {
  const [notice, ...others] = parseIssue(text).notices;
  return {
    others: others.length,
    number: notice?.documentNumber?.normalized,
    addressees: notice?.addressees.length,
    issuers: notice?.issuers.length,
    date: notice?.dateOfIssue?.date,
    paths: notice && allSections(notice).map(({ path }) => path),
    duties: notice?.responsibilities.map(({ path, role, actors }) => [path, role, actors.length]),
    deadlines: notice?.deadlines.map(({ end }) => end),
  };
}

const PLAIN = gistOf(PAPER);

describe('a paper reads alike', () => {
  it('has something to read', () => {
    expect(PLAIN).toMatchObject({
      number: '青政办发〔2030〕12号',
      addressees: 2,
      date: '2030-03-05',
      paths: ['一', '一/1'],
      duties: [['一/1', 'responsible', 2]],
      deadlines: ['2030-06-30'],
    });
  });

  const RADICALS: Readonly<Record<string, string>> = {
    一: '⼀',
    人: '⼈',
    水: '⽔',
    青: '⻘',
    民: '⺠',
    年: '\uf995',
    月: '⽉',
    日: '⽇',
    工: '⼯',
  };
  it('in radicals and compatibility ideographs, as PDF text layers have them', () => {
    expect(gistOf(PAPER.replace(/./g, (one) => RADICALS[one] ?? one))).toEqual(PLAIN);
  });

  it.each([
    ['zero-width spaces', '\u200b'],
    ['word joiners', '\u2060'],
    ['byte-order marks', '\ufeff'],
    ['soft hyphens', '\u00ad'],
    ['marks of direction', '\u200e'],
  ])('with %s between the characters', (_, invisible) => {
    const issue = parseIssue([...PAPER].join(invisible));
    expect(gistOf([...PAPER].join(invisible))).toEqual(PLAIN);
    expect(issue.notices[0]?.documentNumber?.text).toBe('青政办发〔2030〕12号');
    expect(issue.repairs.some(({ rule }) => rule === 'drop-invisible-character')).toBe(true);
  });

  it.each([
    ['LINE SEPARATOR', '\u2028'],
    ['PARAGRAPH SEPARATOR', '\u2029'],
    ['NEXT LINE', '\u0085'],
    ['LINE TABULATION', '\u000b'],
    ['carriage returns', '\r'],
    ['HTML breaks', '<br/>'],
    ['HTML breaks and line feeds', '<br>\n'],
  ])('with lines ended by %s', (_, end) => {
    expect(gistOf(PAPER.replaceAll('\n', end))).toEqual(PLAIN);
  });

  it('with marks of Markdown in a text that is said to be plain', () => {
    const text = PAPER.replace(/^/, '# ')
      .replace('一、', '## 一、')
      .replace('责任单位：', '**责任单位：**');
    expect(gistOf(text)).toEqual(PLAIN);
    expect(parseIssue(text).notices[0]?.title?.text).toMatch(/^青岚县/);
  });
});

describe('folding', () => {
  it('keeps every offset', () => {
    const printed = '⽔⻘金︵﹪｡“𬀩”\u2028';
    expect(fold(printed)).toHaveLength(printed.length);
    expect(fold(printed)).toBe('水青金(%。“𬀩”\n');
  });

  it('leaves alone what is print of its own', () => {
    expect(fold('#1楼 5*3*2 乾著①㎡')).toBe('#1楼 5*3*2 乾著①㎡');
  });
});

describe('names beyond U+FFFF', () => {
  it('stay whole in a roster', () => {
    const text = `${PAPER}附件\n\n领导小组名单\n\n组  长：王𬀩    县长\n副组长：李䶮    副县长\n成  员：𫖯俊    县水利局局长\n`;
    const people = parseIssue(text).notices.flatMap((notice) => notice.people);
    expect(people.map(({ name }) => name)).toEqual(['王𬀩', '李䶮', '𫖯俊']);
  });
});
