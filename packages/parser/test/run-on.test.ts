import { describe, expect, it } from 'vitest';
import { allSections, parseIssue } from '../src/index.js';
import { readBlocks } from './read-blocks.js';

const LINES = [
  '青岚县人民政府办公室关于加强古树保护工作的通知',
  '青政办发〔2030〕7号',
  '各镇人民政府，县政府各部门：',
  '为进一步加强我县古树保护工作，经县政府同意，现就有关事项通知如下。',
  '一、开展普查',
  '（一）摸清底数。各镇要在2030年6月底前完成普查，统一建立档案，逐株登记，不漏一株。',
  '（二）统一挂牌。县林业局负责制作标牌，根据《青岚县古树名木保护办法》统一编号。',
  '二、落实管护',
  '（一）签订责任书。各镇人民政府与管护人签订责任书，明确管护要求。',
  '（二）加强巡查。县林业局每月至少巡查一次，发现险情及时处置。',
  '青岚县人民政府办公室',
  '2030年3月5日',
  '（此件公开发布）',
];
const PAGE = LINES.join('\n');

function gistOf(text: string) {
  return parseIssue(text).notices.map((notice) => ({
    title: notice.title?.text,
    number: notice.documentNumber?.normalized,
    addressees: notice.addressees.map(({ name }) => name),
    issuers: notice.issuers.map(({ name }) => name),
    date: notice.dateOfIssue?.date,
    note: notice.note?.text,
    sections: allSections(notice).map(({ path, heading }) => `${path} ${heading?.text ?? '-'}`),
  }));
}

describe('a paper that stands in one line', () => {
  it('goes on over the blank of a form in brackets', () => {
    const form = '附件1申请表（　　　年）单位名称。联系人签字。';
    const { notices } = parseIssue(`${LINES.slice(0, -1).join('　　')}　　${form}`);
    expect(JSON.stringify(notices)).toContain('申请表（年）单位名称');
  });

  it.each([
    ['nothing between its lines', ''],
    ['two ideographic spaces', '\u3000\u3000'],
    ['many blanks', '       '],
  ])('is read like the page, with %s', (_, between) => {
    expect(gistOf(LINES.join(between))).toEqual(gistOf(PAGE));
  });

  it('says where it was parted', () => {
    const parts = parseIssue(LINES.join('')).repairs.filter(({ rule }) => rule === 'part-line');
    expect(parts.length).toBeGreaterThan(8);
    expect(parseIssue(LINES.join(''), { repairsOff: ['part-line'] }).repairs).not.toContainEqual(
      expect.objectContaining({ rule: 'part-line' }),
    );
  });

  it('parts headings that are built of nouns from their text', () => {
    const text = [
      ...LINES.slice(0, 4),
      '一、工作目标到2031年，古树全部挂牌，逐株建立档案。',
      '二、组成人员组长：王清河副县长，统筹全县古树保护工作。',
      '三、主要职责的落实由县林业局督促，确保古树保护到位。',
    ].join('');
    expect(gistOf(text)[0]?.sections).toEqual(['一 工作目标', '二 组成人员', '三 -']);
  });

  it('finds the signature behind a list of attachments, by the body that the title names', () => {
    const text = [
      ...LINES.slice(0, -3),
      '附件：1.古树名录2.管护人名单青岚县人民政府办公室2030年3月5日（此件公开发布）附件1古树名录',
      '城关镇共有古树。附件2管护人名单城关镇由护林员管护。',
    ].join('');
    const [notice] = parseIssue(text).notices;
    expect(notice?.issuers.map(({ name }) => name)).toEqual(['青岚县人民政府办公室']);
    expect(notice?.dateOfIssue?.date).toBe('2030-03-05');
  });

  it('may begin with the red head', () => {
    const [head, number, ...rest] = LINES;
    const text = ['青岚县人民政府办公室文件', number, head, ...rest].join('');
    expect(
      readBlocks(text)
        .blocks.slice(0, 4)
        .map(({ kind, view }) => `${kind} ${view.text}`),
    ).toEqual([
      'text 青岚县人民政府办公室文件',
      'document-number 青政办发〔2030〕7号',
      'text 青岚县人民政府办公室关于加强古树保护工作的通知',
      expect.stringMatching(/^text 各镇人民政府/),
    ]);
  });

  it('may hold chapters and articles, and decimal numbers', () => {
    const law = `青岚县古树保护办法\u3000\u3000第一章 总则\u3000\u3000第一条 为了加强古树保护，根据有关法律、法规，结合本县实际，制定本办法。\u3000\u3000第二条 本县行政区域内古树的保护管理，适用本办法。\u3000\u3000第二章 管护\u3000\u3000第三条 古树由所在单位管护；依照第二条规定不属于任何单位的，由镇人民政府管护。`;
    expect(readBlocks(law).blocks.flatMap(({ ordinal }) => ordinal?.path ?? [])).toEqual([
      '第一章',
      '第一条',
      '第二条',
      '第二章',
      '第三条',
    ]);
    const plan = `青岚县防汛应急预案\u3000\u30001\u3000总则\u3000\u30001.1\u3000编制目的\u3000\u3000为做好防汛抗旱工作，最大限度减少损失，保障经济社会发展，制定本预案。\u3000\u30001.2\u3000适用范围\u3000\u3000本预案适用于本县行政区域内洪涝灾害的应急处置工作。\u3000\u30002\u3000附则\u3000\u30002.1\u3000解释\u3000\u3000本预案由县水利局解释，自印发之日起实施。`;
    expect(readBlocks(plan).blocks.flatMap(({ ordinal }) => ordinal?.path ?? [])).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      '2.1',
    ]);
  });
});

describe('a paper in one line whose lines single blanks part', () => {
  const NORM = [
    '市林业局关于印发《青岚市古树挂牌规范（试行）》的通知 市林业站，各镇林业工作站：',
    ' 为规范古树挂牌，我局编制了《青岚市古树挂牌规范（试行）》，现印发给你们，请遵照执行。',
    '     青岚市林业局                    2030年3月9日 （联系人：方正；联系电话：5550000） （此件主动公开）',
    ' 青岚市古树挂牌规范 （试行） 1 总 则 1.1 为规范古树挂牌，制定本规范。 1.2 本规范适用于城区古树。',
    ' 2 标牌 2.1 标牌应当用耐腐材料制作。 3 附则 本规范由市林业局解释。',
  ].join('');

  it('has head, foot, and the rules that it issues with their decimal numbers', () => {
    const [notice] = parseIssue(NORM).notices;
    expect([notice?.title?.text, notice?.dateOfIssue?.date, notice?.note?.text]).toEqual([
      '市林业局关于印发《青岚市古树挂牌规范（试行）》的通知',
      '2030-03-09',
      '此件主动公开',
    ]);
    expect(notice?.addressees.map(({ name }) => name)).toEqual(['市林业站', '各镇林业工作站']);
    const [rules] = notice?.attachments ?? [];
    expect(rules?.title?.text).toBe('青岚市古树挂牌规范（试行）');
    expect(rules?.sections.map(({ path, heading }) => [path, heading?.text])).toEqual([
      ['1', '总则'],
      ['2', '标牌'],
      ['3', '附则'],
    ]);
  });

  it('has the rows of a roster, each with its role', () => {
    const text = [
      '关于调整乡护林指挥部的通知\n各村委会、乡直各单位：现将乡护林指挥部调整如下：一、指挥部组成人员',
      '指挥长：方立成  乡党委副书记、乡长副指挥长：齐  青  副乡长梁秋生  乡武装部长成  员：罗玉安  乡林业站站长',
      '田  雨  乡派出所所长二、工作职责1.负责全乡护林调度。各村要服从调度。2.负责物资储备。各单位要做好准备。',
      '            青坪乡人民政府                 2030年5月8日    ',
    ].join('');
    const [notice] = parseIssue(text).notices;
    expect(notice?.people.map(({ role, name }) => `${role} ${name}`)).toEqual([
      '指挥长 方立成',
      '副指挥长 齐青',
      '副指挥长 梁秋生',
      '成员 罗玉安',
      '成员 田雨',
    ]);
    expect(notice?.issuers.map(({ name }) => name)).toEqual(['青坪乡人民政府']);
  });

  it('has a list of attachments behind the date, and a date alone that blanks set apart', () => {
    const body = `${LINES.slice(0, -3).join('')}附件：1.古树名录2.管护人名单`;
    const [listed] = parseIssue(`${body}                2030年3月5日`).notices;
    expect(listed?.dateOfIssue?.date).toBe('2030-03-05');
    expect(listed?.attachmentNotes.map(({ text }) => text)).toEqual([
      '附件：1.古树名录',
      '2.管护人名单',
    ]);
    const behind = `${LINES.slice(0, -3).join('')}          2030年3月5日附件：1.古树名录2.管护人名单`;
    expect(parseIssue(behind).notices[0]?.attachmentNotes).toHaveLength(2);
  });

  it('may be a telegram, and may have lost the end of the name that signs it', () => {
    const telegram = [
      '青岚县人民政府办公室发电等级特急·明电青政办明电〔2030〕7号青机发号',
      LINES[0],
      ...LINES.slice(2, -3),
      '青岚县人民政2030年3月5日',
    ].join('');
    expect(gistOf(telegram)).toEqual([
      {
        ...gistOf(PAGE)[0],
        number: '青政办明电〔2030〕7号',
        issuers: ['青岚县人民政'],
        note: undefined,
      },
    ]);
  });

  it('ends with a signature that no number announces', () => {
    const text = `青岚县人民政府关于古树养护费的通知青政发〔2030〕6号\n\n各镇人民政府：古树养护费全部由县财政安排。为加强古树养护工作，进一步明确资金来源，调动各方积极性，县政府研究决定，自2030年起古树养护费列入县级财政预算，由县林业局按照实有株数和养护等级每年核定一次，报县财政局审核拨付，专款专用，任何单位不得挪用。青岚县人民政府               2030年12月22日          （此件公开发布）`;
    const [notice] = parseIssue(text).notices;
    expect([notice?.documentNumber?.normalized, notice?.dateOfIssue?.date]).toEqual([
      '青政发〔2030〕6号',
      '2030-12-22',
    ]);
    expect(notice?.issuers.map(({ name }) => name)).toEqual(['青岚县人民政府']);
  });

  it('has attachments whose titles its list gives, with a roster', () => {
    const text = [
      ...LINES.slice(0, -3),
      '附件：1．古树保护联席会议制度2．古树保护联席会议成员名单青岚县人民政府办公室2030年3月5日（此件公开发布）',
      '附件1古树保护联席会议制度为做好古树保护工作，建立联席会议。一、主要职能统筹协调全县古树保护工作，研究重大问题。',
      '二、工作规则联席会议原则上每年召开一次例会，由召集人主持。附件2古树保护联席会议成员名单召 集 人：方 正 县林业局局长',
      '副召集人：齐 青 县林业局副局长成 员：梁秋生 县财政局副局长罗玉安 县水利局副局长',
    ].join('');
    const [notice] = parseIssue(text).notices;
    expect(
      notice?.attachments.map(({ title, sections }) => [title?.text, sections.length]),
    ).toEqual([
      ['古树保护联席会议制度', 2],
      ['古树保护联席会议成员名单', 0],
    ]);
    expect(notice?.people.map(({ role, name }) => `${role} ${name}`)).toEqual([
      '召集人 方正',
      '副召集人 齐青',
      '成员 梁秋生',
      '成员 罗玉安',
    ]);
  });

  it('refers to attachments of other papers', () => {
    const text = `${LINES.join('')}养护标准依照《青岚省古树养护技术规程》（青林发〔2029〕3号）附件2第三条、第五条执行。`;
    expect(parseIssue(text).notices[0]?.attachments).toEqual([]);
  });

  it('keeps figures and references in their sentences', () => {
    const text =
      '全县现有古树1.2万株，其中一级 120 株、二级 3.5 千株，比上年增长 1.1 倍。按照规划 2.1 节和标准 GB/T 1.1 的要求，每株古树投入 1 万元左右，分 3 批实施，第 1 批 2.2 千株于 2030 年完成，第 2 批 2.3 千株于 2031 年完成，其余在 2032 年完成，确保到期全部挂牌建档，长期有人管护。';
    expect(readBlocks(text).blocks).toHaveLength(1);
  });
});

describe('a long paragraph stays one', () => {
  it.each([
    '第八条 有下列情形之一的，由县林业局责令改正：（一）擅自移植古树的；（二）在古树上刻划、钉钉、缠绕铁丝的；（三）在树冠垂直投影外五米范围内堆放物料、挖坑取土、动用明火、排放烟气、倾倒污水垃圾的；（四）擅自修剪、攀折古树的；（五）其他损害古树的行为。前款所列行为造成古树死亡的，依法承担赔偿责任。',
    '会议要求，各镇、各部门要统一思想，统筹一、二、三产业融合发展，在一、二线城市设立展销窗口，全年接待游客增长1.5倍，旅游收入达到3.2亿元；要落实第二条、第三条规定的措施，按照《青岚县旅游发展规划》（青政发〔2030〕9号）的要求，于2030年6月30日前完成编制，并报县人民政府批准后公布实施，确保各项工作落到实处。',
    '组长：王  强  县委常委    副组长：李  明  县政府办公室主任    成员：赵  刚  县林业局局长    孙  丽  县财政局局长    周  平  县水利局局长    吴  军  县交通运输局局长    郑  华  县农业农村局局长    冯  杰  县文化旅游局局长',
  ])('%s', (line) => {
    expect(
      readBlocks(line)
        .log.toList()
        .map(({ rule }) => rule),
    ).not.toContain('part-line');
  });
});
