import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.js';

const paths = (body: string): string[] => readBody(body).sections.map(({ path }) => path);
const headings = (body: string): (string | null)[] =>
  readBody(body).sections.map(({ heading }) => heading?.text ?? null);

describe('the tree comes from the ordinals', () => {
  it('with levels skipped and numbers that run on across groups', () => {
    const body =
      '一、重点\n\n（一）甲类。\n\n1. 建立制度。完善。\n\n（二）乙类。\n\n2. 健全机制。完善。\n\n四、要求\n\n3. 加强领导。落实。';
    expect(paths(body)).toEqual([
      '一',
      '一/（一）',
      '一/（一）/1',
      '一/（二）',
      '一/（二）/2',
      '四',
      '四/3',
    ]);
  });

  it('with phases and months one below what is open', () => {
    const body =
      '六、步骤\n\n第一阶段：准备阶段（3月）。制定方案。\n\n4月：召开大会。\n\n第二阶段：实施阶段。\n\n6月—8月：实施。\n\n七、要求';
    expect(paths(body)).toEqual([
      '六',
      '六/第一阶段',
      '六/第一阶段/4月',
      '六/第二阶段',
      '六/第二阶段/6月—8月',
      '七',
    ]);
  });

  it('with chapters, articles and their items', () => {
    const body =
      '第一章 总则\n\n第一条 为加强管理，制定本办法。\n\n第二条 有下列情形之一的：\n\n（一）未申请的；\n\n（二）未批准的。\n\n第二章 附则\n\n第三条 本办法自发布之日起施行。';
    expect(paths(body)).toEqual([
      '第一章',
      '第一章/第一条',
      '第一章/第二条',
      '第一章/第二条/（一）',
      '第一章/第二条/（二）',
      '第二章',
      '第二章/第三条',
    ]);
  });

  it('with a number that is repeated marked', () => {
    expect(paths('一、甲\n\n一、乙')).toEqual(['一', '一#2']);
  });

  it('with numbers inside a paragraph as units of their own', () => {
    const body = '五、分工\n\n（一）教育局。1、负责组织；2、会同财政局统筹；3、提高质量。';
    expect(readBody(body).sections.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      '五 section',
      '五/（一） section',
      '五/（一）/1 inline',
      '五/（一）/2 inline',
      '五/（一）/3 inline',
    ]);
  });

  it('but not from one number alone, or from decimals', () => {
    expect(paths('一、目标\n\n增长1、2倍。系数达到1.5以上；其中2.5倍。')).toEqual(['一']);
  });
});

describe('headings', () => {
  it.each([
    ['1. 着力构建现代农业产业体系。围绕目标，推进建设，加快发展。', '着力构建现代农业产业体系'],
    ['1. 严格落实“1+6+2”模式。加快建设，推进发展。', '严格落实“1+6+2”模式'],
    ['1.远程教育：依托学院，培育人才。', '远程教育'],
    ['1. 明确任务，落实责任。成立领导小组。', '明确任务，落实责任'],
    ['1. 动员部署阶段（9月12日—9月30日）。召开会议。', '动员部署阶段（9月12日—9月30日）'],
    ['1. 辖区教育集团。\n\n（1）集团总校由教育局考核。', '辖区教育集团'],
    ['1. 优先发展2个跨境领域\n\n支持企业发展。', '优先发展2个跨境领域'],
  ])('title: %s', (item, heading) => {
    expect(headings(`一、任务\n\n${item}`)[1]).toBe(heading);
  });

  it.each([
    '1. 完成污染防治任务的，退还保证金。逾期不退。',
    '1. 定位企业开办等关键点，整合流程、精简材料，压缩时限。开展评估。',
    '1. 3月底前，启动建设工作。完成。',
    '1. 各街道要加强领导。成立小组。',
    '1. 财政局负责提供经费。专款专用。',
    '1. 安排资金30万元。专款专用。',
    '1. 承担上级交办的其他事项。',
  ])('sentence: %s', (item) => {
    expect(headings(`一、任务\n\n${item}`)[1]).toBeNull();
  });

  it('are not given to one of many siblings that are sentences', () => {
    const body =
      '一、任务\n\n1. 强化机制。抓好落实。\n\n2. 各街道要抓好落实。要快。\n\n3. 各单位要抓好落实。要快。';
    expect(headings(body)).toEqual(['任务', null, null, null]);
  });
});

describe('a line that begins with 对', () => {
  it('is a heading above its text, and a sentence without one', () => {
    expect(headings('一、对不良行为的干预\n\n学校要建立台账。\n\n二、对河道进行打捞')).toEqual([
      '对不良行为的干预',
      null,
    ]);
  });
});

describe('what stands behind the last section', () => {
  /** The paragraphs of the sections, then those of the whole. */
  const texts = (body: string): string[] => {
    const { notice, sections } = readBody(body);
    const own = notice.body.map(({ text }) => text);
    return [
      ...sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
      '|',
      ...own,
    ];
  };

  it('belongs to the whole where the paper speaks of itself', () => {
    const body = `一、加强检查

逐户检查。

检查要有记录。

二、加强宣传

进村宣传。

本通知自印发之日起施行。

联系人：张岚。`;
    expect(texts(body)).toEqual([
      '逐户检查。',
      '检查要有记录。',
      '进村宣传。',
      '|',
      '本通知自印发之日起施行。',
      '联系人：张岚。',
    ]);
  });

  it('belongs to the whole where all are charged below a list of single paragraphs', () => {
    const body = `一、加强检查。逐户检查。

二、加强宣传。进村宣传。

三、加强值守。昼夜值守。

各镇、各部门要抓好落实。`;
    expect(texts(body).slice(-2)).toEqual(['|', '各镇、各部门要抓好落实。']);
  });

  it('belongs to the last section where nothing tells otherwise', () => {
    const body = `一、加强检查

逐户检查。

检查要有记录。

二、加强宣传

进村宣传。

各镇要有专人。`;
    expect(texts(body).slice(-3)).toEqual(['进村宣传。', '各镇要有专人。', '|']);
  });
});

describe('the contents that a plan prints of itself', () => {
  it('are no sections', () => {
    const body = `目录

1 总则

1.1 编制目的

1.2 适用范围

2 附则

2.1 预案管理

1 总则

1.1 编制目的

健全机制。

1.2 适用范围

适用于本县。

2 附则

2.1 预案管理

定期修订。`;
    expect(paths(body)).toEqual(['1', '1/1.1', '1/1.2', '2', '2/2.1']);
    expect(readBody(body).sections[1]?.paragraphs.map(({ text }) => text)).toEqual(['健全机制。']);
  });

  it('are told from numbers that begin anew', () => {
    expect(paths('1. 甲\n\n2. 乙\n\n3. 丙\n\n1. 丁\n\n2. 戊')).toEqual([
      '1',
      '2',
      '3',
      '1#2',
      '2#2',
    ]);
  });
});
