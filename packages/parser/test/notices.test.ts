import { describe, expect, it } from 'vitest';
import { parseIssue } from '../src/index.js';

const DECREE = `青山县人民政府令

第5号

《青山县户外广告管理办法》已经县人民政府第12次常务会议通过，现予公布，自2019年5月1日起施行。

县长  王 明

2019年3月10日

青山县户外广告管理办法

第一章  总  则

第一条  为了加强管理，根据《中华人民共和国广告法》，制定本办法。`;

const NOTICE = `关于印发《青山县防汛方案》的通知

青政办发〔2021〕8号

各乡（镇）人民政府、街道办事处，县政府有关部门：

请认真落实。

附件：1．责任人名单

      2．值班安排表

青山县人民政府办公室　青山县应急管理局
2021年4月20日
（此件公开发布）

抄送：县委办公室，县人大常委会办公室。

青山县防汛方案

一、总则

附件1

责任人名单

附件2

值班安排表

一、白班`;

describe('a decree', () => {
  const [decree] = parseIssue(DECREE).notices;

  it('has the number under its title, without a year', () => {
    const { documentNumber, id, documentType } = decree ?? {};
    expect([id, documentType, documentNumber?.year, documentNumber?.serial]).toEqual([
      '青山县人民政府令第5号',
      '令',
      null,
      5,
    ]);
  });

  it('is signed by a person, dated, and in force from a day', () => {
    expect(decree?.signatory?.text).toBe('王明');
    expect(decree?.dateOfIssue?.date).toBe('2019-03-10');
    expect(decree?.effectiveOn?.date).toBe('2019-05-01');
  });

  it('promulgates what its body names', () => {
    const [attachment] = decree?.attachments ?? [];
    expect([attachment?.title?.text, attachment?.documentType]).toEqual([
      '青山县户外广告管理办法',
      '办法',
    ]);
  });
});

describe('a notice', () => {
  const [notice] = parseIssue(NOTICE).notices;
  const names = (actors: readonly { readonly name: string }[] = []): string[] =>
    actors.map(({ name }) => name);

  it('names addressees, joint issuers and copies', () => {
    expect(names(notice?.addressees)).toEqual([
      '各乡（镇）人民政府',
      '各街道办事处',
      '县政府有关部门',
    ]);
    expect(names(notice?.issuers)).toEqual(['青山县人民政府办公室', '青山县应急管理局']);
    expect(names(notice?.copiedTo)).toEqual(['县委办公室', '县人大常委会办公室']);
  });

  it('has note and attachment notes beside its body', () => {
    expect(notice?.note?.text).toBe('此件公开发布');
    expect(notice?.attachmentNotes.map(({ text }) => text)).toEqual([
      '附件：1．责任人名单',
      '2．值班安排表',
    ]);
    expect(notice?.body.map(({ text }) => text)).toEqual(['请认真落实。']);
  });

  it('gives plain paths to the first numbered body, and a prefix to the others', () => {
    const found = notice?.attachments.map(({ label, title, sections }) => [
      label?.text ?? null,
      title?.text,
      sections.map(({ path }) => path),
    ]);
    expect(found).toEqual([
      [null, '青山县防汛方案', ['一']],
      ['附件1', '责任人名单', []],
      ['附件2', '值班安排表', ['附件2/一']],
    ]);
  });
});

describe('a list of attachments below the signature', () => {
  const signed = '关于印发方案的通知\n各乡镇人民政府：\n请执行。\n青山县建设局\n2023年5月8日';
  const attached = (text: string) =>
    parseIssue(`${signed}\n${text}`).notices[0]?.attachments.map(
      ({ title }) => title?.text ?? null,
    );

  it('is no attachment of its own', () => {
    const list = '附件：\n1.责任表\n2.值班表';
    const text = `${list}\n附件1\n责任表\n城关镇负责。\n附件2\n值班表\n请值班。`;
    expect(attached(text)).toEqual(['责任表', '值班表']);
  });

  it('but items below 附件： are what is attached, where nothing follows', () => {
    expect(attached('附件：\n1.城关镇\n2.西河镇')).toEqual([null]);
  });
});

describe('a title over several lines', () => {
  const titleOf = (title: string) =>
    parseIssue(`${title}\n青政办发〔2021〕8号\n各乡镇人民政府：\n请执行。`).notices[0]?.title?.text;

  it.each(['（2021—2023年）的通知', '（试行）的通知', '的通知'])('ends with %s', (last) => {
    const lines = ['青山县人民政府办公室', '关于印发青山县湿地保护三年行动方案', last];
    expect(titleOf(lines.join('\n'))).toBe(lines.join(''));
  });
});

describe('several notices in one text', () => {
  it('are told apart without a contents list', () => {
    const ids = parseIssue(`${DECREE}\n\n${NOTICE}`).notices.map(({ id }) => id);
    expect(ids).toEqual(['青山县人民政府令第5号', '青政办发〔2021〕8号']);
  });

  it('and a number before the title is that of the title', () => {
    const text =
      '青政规〔2020〕3号\n\n青山县人民政府关于禁火的通告\n\n为防火灾，通告如下：\n\n一、禁火。\n\n青山县人民政府\n\n2020年3月1日';
    const [notice] = parseIssue(text).notices;
    expect([notice?.id, notice?.documentType]).toEqual(['青政规〔2020〕3号', '通告']);
  });
});

describe('running heads and page numbers', () => {
  it('stay out of paragraphs', () => {
    const head = '青山县人民政府公报　　2020年第1期';
    const page = (number: number): string => `- ${number} -\n\n${head}\n\n`;
    const text = `${head}\n\n${NOTICE.replace('请认真落实。', `请认真落实各项任务，切实\n\n${page(1)}提高水平，加强管理。\n\n${page(2)}${page(3)}再接再厉。`)}`;
    const [notice] = parseIssue(text).notices;
    expect(notice?.body.map((paragraph) => paragraph.text)).toEqual([
      '请认真落实各项任务，切实提高水平，加强管理。',
      '再接再厉。',
    ]);
    expect(notice?.body[0]?.pieces).toHaveLength(2);
  });
});

describe('what stands around a notice', () => {
  it('is the number of an announcement, on its own line under the title', () => {
    const text =
      '青山县人民政府公告\n2019年第3号\n现将有关事项公告如下：\n一、公示30日。\n青山县人民政府\n2019年8月9日';
    expect(parseIssue(text).notices).toMatchObject([
      {
        id: '青山县人民政府公告2019年第3号',
        documentType: '公告',
        documentNumber: { year: 2019, serial: 3 },
      },
    ]);
  });

  it('are the signatures of several bodies, over several lines', () => {
    const text =
      '关于印发方案的通知\n青建发〔2023〕15号\n各乡镇人民政府：\n请执行。\n青山县住房和城乡建设局    青山县财政局\n青山县自然资源局\n2023年5月8日';
    expect(parseIssue(text).notices[0]?.issuers.map(({ name }) => name)).toEqual([
      '青山县住房和城乡建设局',
      '青山县财政局',
      '青山县自然资源局',
    ]);
  });

  it('is the line that tells who printed it and when, which is no text', () => {
    const text =
      '关于印发方案的通知\n青建发〔2023〕15号\n各乡镇人民政府：\n请执行。\n青山县建设局\n2023年5月8日\n附件1\n任务表\n城关镇\n抄送：县委办公室。\n青山县建设局办公室    2023年5月8日印发';
    const [notice] = parseIssue(text).notices;
    expect(notice?.attachments[0]?.preamble.map((paragraph) => paragraph.text)).toEqual(['城关镇']);
    expect(notice?.copiedTo.map(({ name }) => name)).toEqual(['县委办公室']);
  });
});

describe('the foot of a web page', () => {
  const page = `青岚县水利局关于防汛的通知

各镇人民政府：

请落实。

青岚县水利局

2022年3月1日

打印 关闭

主办单位：青岚县人民政府办公室　联系我们

网站标识码：4400000004　青ICP备2022000000号

· 临河市水利局

县委宣传部`;

  it('belongs to no paper and charges nobody', () => {
    const { notices, backMatter } = parseIssue(page);
    expect(notices.map(({ responsibilities }) => responsibilities)).toEqual([[]]);
    expect(backMatter.map(({ text }) => text.slice(0, 4))).toEqual([
      '打印关闭',
      '主办单位',
      '网站标识',
      '· 临河',
      '县委宣传',
    ]);
  });

  it('is not what a paper says of itself', () => {
    const [notice] = parseIssue(page.replace(/网站标识码.*/, '')).notices;
    expect(notice?.responsibilities.map(({ label }) => label)).toEqual(['主办单位']);
  });
});

describe('a report', () => {
  it('tells who speaks, and takes those spoken to for no addressees', () => {
    const text = `2030年青岚县政府工作报告

——2030年1月26日在青岚县第三届人民代表大会上

青岚县人民政府县长王明远

各位代表：

现在，我代表县人民政府报告工作。`;
    expect(parseIssue(text).notices).toMatchObject([
      { signatory: { text: '王明远' }, dateOfIssue: { date: '2030-01-26' }, addressees: [] },
    ]);
  });
});

describe('the head of a paper', () => {
  const gist = (text: string) =>
    parseIssue(text).notices.map((notice) => ({
      title: notice.title?.text ?? null,
      number: notice.documentNumber?.normalized ?? null,
      addressees: notice.addressees.map(({ name }) => name),
      issuers: notice.issuers.map(({ name }) => name),
      date: notice.dateOfIssue?.date ?? null,
    }));

  it.each([
    ['before', '青政发〔2030〕6号关于印发古树普查方案的通知\n'],
    ['behind', '关于印发古树普查方案的通知青政发〔2030〕6号\n'],
  ])('may have the number run together with the title, %s it', (_, head) => {
    expect(gist(`${head}各镇人民政府：\n现将方案印发给你们。`)).toMatchObject([
      { title: '关于印发古树普查方案的通知', number: '青政发〔2030〕6号' },
    ]);
  });

  it('may name many bodies over several lines', () => {
    const head =
      '青岚县林业局　青岚县财政局\n青岚县水利局　青岚县公安局\n关于印发《古树养护办法》的通知\n青林发〔2030〕6号\n';
    expect(gist(`${head}各镇人民政府：\n现将办法印发给你们。`)).toMatchObject([
      {
        title: '青岚县林业局　青岚县财政局青岚县水利局　青岚县公安局关于印发《古树养护办法》的通知',
      },
    ]);
  });

  it.each([
    [
      'goes on with 和',
      '青岚县国民经济发展第二十个五年规划\n和二〇六〇年远景目标纲要\n2030年1月27日青岚县人民代表大会批准目 录\n一、发展基础........1\n二、发展目标........2\n一、发展基础\n过去五年成效显著。',
      '青岚县国民经济发展第二十个五年规划和二〇六〇年远景目标纲要',
    ],
    [
      'is printed in one line and in several',
      '青岚县农村土地承包经营纠纷调解条例\n青岚县农村土地\n承包经营纠纷调解条例\n2030年6月27日青岚县人民代表大会通过\n第一条　制定本条例。',
      '青岚县农村土地承包经营纠纷调解条例',
    ],
    [
      'has the name of a site behind it',
      '青岚县社会保险中心关于开展2030年企业职工和城乡居民养老保险待遇领取资格认证的通告-青岚县人力资源和社会保障局网站\n长者专区\n青岚县社会保险中心关于开展2030年企业职工和城乡居民养老保险待遇领取资格认证的通告\n为做好认证工作，现通告如下。',
      '青岚县社会保险中心关于开展2030年企业职工和城乡居民养老保险待遇领取资格认证的通告',
    ],
  ])('has a title that %s', (_, text, title) => {
    expect(gist(text)).toMatchObject([{ title }]);
  });

  it('is none of a form, and lists no addressees with what stands below', () => {
    const text =
      '关于报送信息的通知\n各有关单位：\n请报送。\n青岚县林业局\n2030年4月8日\n附件\n申请表\n年　月　日认定部门意见\n各镇任务如下：\n种树。';
    expect(gist(text)).toHaveLength(1);
    expect(gist('古树保护任务\n各镇任务如下：\n保护古树。')).toMatchObject([{ addressees: [] }]);
  });

  it('may be written to persons of whom only the last has an office', () => {
    const head = '青岚县林业局关于第12号提案的答复\n青林函〔2030〕6号\n';
    expect(gist(`${head}方秀兰、齐建国委员：\n现答复如下。`)).toMatchObject([
      { addressees: ['方秀兰', '齐建国委员'] },
    ]);
  });

  it('may have its date in a bracket', () => {
    expect(
      gist('中共青岚县委关于保护古树的意见\n（2030年5月20日）\n为保护古树，提出如下意见。'),
    ).toMatchObject([{ date: '2030-05-20' }]);
  });

  it.each([
    [
      '青岚树木保护规定\n（1990年3月5日国务院批准　1990年4月12日水运部发布）\n',
      '1990-04-12',
      ['水运部'],
    ],
    [
      '青岚树木保护规定\n1990年3月5日 国务院批准\n1990年4月12日 水运部发布\n',
      '1990-04-12',
      ['水运部'],
    ],
    ['青岚树木保护规定\n（1990年3月5日国务院批准）\n', '1990-03-05', []],
    [
      '青岚树木保护条例\n（2030年3月5日青岚县人民代表大会通过　2030年4月12日青岚省人民代表大会常务委员会批准）\n',
      '2030-03-05',
      [],
    ],
    [
      '青岚树木保护办法\n（2030年3月5日青岚县人民政府令第7号公布　根据2031年4月1日林业部发布的决定修订）\n',
      '2030-03-05',
      [],
    ],
  ])('tells by a note of origin when it was issued: %s', (head, date, issuers) => {
    expect(gist(`${head}第一条　保护古树。\n第二条　人人有责。`)).toMatchObject([
      { date, issuers },
    ]);
  });

  it('stands in the fields of a page that are printed as a table', () => {
    const page =
      '索引号 | 0012/2030-42 | 发布机构 | 青福镇 |\n文号 | 青福政〔2030〕72号 | 公开方式 | 主动公开 |\n各科室，各村：为保护古树，现将有关事项通知如下。请各村抓好落实。\n青福镇人民政府\n2030年3月5日';
    expect(gist(page)).toEqual([
      {
        title: null,
        number: '青福政〔2030〕72号',
        addressees: ['各科室', '各村'],
        issuers: ['青福镇人民政府'],
        date: '2030-03-05',
      },
    ]);
  });
});

describe('a signature', () => {
  const signed = (foot: string) => {
    const [notice] = parseIssue(
      `关于报送信息的通知\n各有关单位：\n请按月报送信息。\n${foot}`,
    ).notices;
    return [notice?.issuers.map(({ name }) => name), notice?.dateOfIssue?.date ?? null];
  };

  it.each([
    [
      '青岚县“护绿”专项行动\n工作专班办公室（代章）\n2030年4月8日',
      ['青岚县“护绿”专项行动工作专班办公室'],
      '2030-04-08',
    ],
    ['青岚县林业局\n青岚县财政局\n2030年4月8日', ['青岚县林业局', '青岚县财政局'], '2030-04-08'],
    ['青岚县林业局\n2030年ll月1O日', ['青岚县林业局'], '2030-11-10'],
    ['青岚县林业局\n2×3〇年4月S日', ['青岚县林业局'], null],
    ['青岚县林业局2030年4月8日发布，征求意见至2030年4月18日。', ['青岚县林业局'], '2030-04-08'],
  ])('is read from %s', (foot, issuers, date) => {
    expect(signed(foot)).toEqual([issuers, date]);
  });
});

describe('the plans that a notice issues', () => {
  it('have in their titles the bracket below, and no day', () => {
    const text =
      '关于印发古树保护计划和古树补助办法的通知\n各镇人民政府：\n《青岚县古树保护计划》《青岚县古树补助办法》已经县政府同意，现印发给你们。\n青岚县林业局\n2030年4月8日\n青岚县古树保护计划\n（2031—2035年）\n一、要求\n保护古树。\n青岚县古树补助办法\n（2030年3月）\n一、对象\n古树。';
    const [notice] = parseIssue(text).notices;
    expect(notice?.attachments.map(({ title }) => title?.text)).toEqual([
      '青岚县古树保护计划（2031—2035年）',
      '青岚县古树补助办法',
    ]);
  });
});

describe('a date that cannot be read', () => {
  it('leaves a paper with its signature, and with no other date', () => {
    const text =
      '青岚县人民政府转发县林业局关于古树情况报告的通知\n各镇人民政府：\n县林业局《关于古树情况的报告》已经县政府同意，现转发给你们。\n\n青岚县人民政府\n\n二〇三〇年四月八利\n\n关于古树情况的报告\n\n县人民政府：\n古树五株。\n\n青岚县林业局\n\n二〇三〇年三月一日';
    const { notices, diagnostics } = parseIssue(text);
    expect(notices.map(({ issuers, dateOfIssue }) => [issuers[0]?.name, dateOfIssue])).toEqual([
      ['青岚县人民政府', null],
    ]);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('notice/date-unread');
  });
});

describe('two notes under a signature', () => {
  it('are 附注, which tells how public a paper is, and text', () => {
    const text =
      '关于报送信息的通知\n各有关单位：\n请按月报送信息。\n青岚县林业局\n2030年4月8日\n（联系人：方正）\n（此件公开发布）';
    const [notice] = parseIssue(text).notices;
    expect(notice?.note?.text).toBe('此件公开发布');
    expect(notice?.body.map(({ text: printed }) => printed)).toContain('（联系人：方正）');
  });
});

describe('the day from which a paper is in force', () => {
  const from = (title: string, words: string) =>
    parseIssue(`${title}\n第一条　保护古树。\n第二条　${words}\n青岚县林业局\n2030年4月8日`)
      .notices[0]?.effectiveOn?.date ?? null;

  it.each([
    ['青岚县古树保护办法', '本办法自印发之日起试行。', '2030-04-08'],
    ['青岚县古树保护办法', '本办法自2030年5月1日起试行。', '2030-05-01'],
    ['青岚县古树保护办法', '本办法自印发之日起30日后施行。', null],
    ['青岚县古树保护办法（征求意见稿）', '本办法自印发之日起施行。', null],
  ])('%s: %s', (title, words, day) => {
    expect(from(title, words)).toBe(day);
  });
});
