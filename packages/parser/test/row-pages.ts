/** A page that reads otherwise without one row of a table of rules, in the order of the table. */
export type RowPage = readonly [row: string, page: string];

/** A notice with head and foot. */
const paper = (body: string): string =>
  `青岚县人民政府关于保护古树的通知
青政发〔2022〕5号
各镇人民政府：
${body}
青岚县人民政府
2022年5月6日
`;

/** A notice that nobody signed, so that whatever stands behind may belong to it. */
const unsigned = (behind: string): string =>
  `青岚县人民政府关于护林防火的通知
青政发〔2022〕4号
各镇人民政府：
请各镇认真落实护林防火的各项措施，及时报告情况。
${behind}
`;

const table = (...rows: string[]): string => paper(`任务分工如下。\n${rows.join('\n')}`);

const FULL = '各镇要把古树保护列入重要议事日程，明确专人，逐株登记，定期巡查，发现病虫害及时';

export const LINE_PAGES: readonly RowPage[] = [
  ['blank', paper('保护古树。\n\n逐株登记。')],
  ['furniture', paper(`${FULL}\n- 3 -\n处置。`)],
  ['furniture', paper(`${FULL}\n-----\n处置。`)],
  ['category', `目录\n【青岚县政府文件】\n关于保护古树的通知……1\n${paper('保护古树。')}`],
  ['contents-entry', `目录\n关于保护古树的通知……1\n${paper('保护古树。')}`],
  [
    'document-number',
    `青岚县各镇需要逐株登记并且由专人定期巡查的全部古树名木以及树龄百年以上的树木\n青政发〔2022〕5号\n各镇人民政府：\n${FULL}\n处置。`,
  ],
  ['date', paper('保护古树。')],
  ['note', paper(`${FULL}处置，建立台账\n（此件公开发布）`)],
  ['attachment-label', `${paper('保护古树。')}附件1\n古树名单\n银杏一株。\n`],
  ['attachment-note', paper('保护古树。\n附件：1.古树名单')],
  ['copied-to', `${paper('保护古树。')}抄送：县委办公室，县人大办公室。\n`],
  ['imprint', `${paper('保护古树。')}青岚县人民政府办公室　2022年5月8日印发\n`],
  ['label', paper('1.保护古树。逐株登记。\n责任单位：林业局')],
  ['colophon', `${paper('保护古树。')}主　编：周青山\n`],
  ['roster', paper('成立领导小组。\n组　长：周青山　县长\n副组长：吴柳河　副县长')],
  ['ordinal', paper('一、登记\n逐株登记。\n二、巡查\n定期巡查。')],
];

export const JOIN_PAGES: readonly RowPage[] = [
  ['open-list', paper('由林业局、\n农业局负责。')],
  ['leading-mark', paper('一、登记\n请逐株登记\n，建立台账。')],
  ['open-bracket', paper('一、登记\n请按《古树名木\n保护办法》登记。')],
  ['mid-sentence', paper('请逐株登记，并且建立\n\n台账，由专人管理。')],
  [
    'attested-word',
    paper('古树名木保护要加强。\n\n请各镇人民政府结合实际做好古树名\n\n木保护，建立台账。'),
  ],
  [
    'wrapped',
    paper(
      `${FULL}\n处置，并向林业局报告，不得拖延，确保全县每一株古树都有人管、管得住、管得好，\n形成长效机制。`,
    ),
  ],
  [
    'no-ordinal',
    paper(
      `1.登记。${FULL.slice(3)}\n${FULL}\n16.并向林业局报告。\n2.巡查。${FULL.slice(3)}\n处置。`,
    ),
  ],
  ['cut-name', paper('1.保护古树。逐株登记。\n责任单位：林业局、综\n合执法局')],
  ['wrapped-field', `${paper('保护古树。')}准印证：青新出〔2022〕\n第15号\n`],
];

export const SIGN_PAGES: readonly RowPage[] = [
  ['number-line', unsigned('青岚县古树名单\n青政发〔2022〕5号\n古树十株，予以公布。')],
  ['damaged-number-line', unsigned('青岚县古树保护办法\n青政发〔2022〕I5号\n古树十株，予以公布。')],
  ['addressee-line', unsigned('保护古树\n各镇人民政府：\n请认真落实。')],
  [
    'contents',
    `目录\n关于护林防火的通知……1\n青岚县古树保护办法……3\n${unsigned('青岚县古树保护办法\n第一条　保护古树。')}`,
  ],
  [
    'origin-note',
    unsigned('青岚县古树条例\n（2018年3月1日青岚县人民代表大会通过）\n第一条　保护古树。'),
  ],
  ['speech-note', unsigned('政府工作报告\n——2026年1月25日在青岚县人民代表大会上\n古树得到保护。')],
  ['type', unsigned('青岚县人民政府\n2022年5月6日\n青岚县古树保护办法\n为保护古树，制定本办法。')],
  ['about', unsigned('青岚县人民政府\n2022年5月6日\n青岚县关于保护古树的意见\n各镇要保护古树。')],
  ['text-begin', `青岚县古树保护办法\n第一条　保护古树。\n${paper('保护古树。')}`],
  ['articles', unsigned('青岚县人民政府\n2022年5月6日\n青岚县古树保护办法\n第一条　保护古树。')],
  [
    'purpose',
    unsigned('青岚县人民政府\n2022年5月6日\n青岚县古树保护办法\n为保护古树，制定本办法。'),
  ],
  [
    'foot-above',
    unsigned('青岚县人民政府\n2022年5月6日\n青岚县古树保护办法\n为保护古树，制定本办法。'),
  ],
];

export const VETO_PAGES: readonly RowPage[] = [
  ['label-above', unsigned('附件1\n青岚县人民政府关于古树的请示\n各镇人民政府：\n请批示。')],
  [
    'issued',
    `青岚县人民政府关于印发《青岚县古树保护办法》的通知\n青政发〔2022〕5号\n各镇人民政府：\n请执行。\n青岚县人民政府\n2022年5月6日\n青岚县古树保护办法\n（2022年5月4日青岚县人民政府常务会议通过）\n第一条　为保护古树，制定本办法。`,
  ],
];

export const HEAD_PAGES: readonly RowPage[] = [
  ['number', paper('保护古树。')],
  ['dated-number', '青岚县古树保护办法\n（2022年5月4日青政〔2022〕38号）\n第一条　保护古树。'],
  ['damaged-number', paper('保护古树。').replace('〔2022〕5号', '〔2022〕I5号')],
  ['origin-note', '青岚县古树条例\n（2018年3月1日青岚县人民代表大会通过）\n第一条　保护古树。'],
  ['date', '青岚县关于保护古树的意见\n（2022年5月20日）\n各镇要保护古树。'],
  [
    'speech-note',
    '政府工作报告\n——2026年1月25日在青岚县人民代表大会上\n各位代表：\n古树得到保护。',
  ],
  ['addressees', paper('保护古树。')],
  [
    'web-field',
    '青岚县人民政府关于保护古树的通知\n来源：青岚县人民政府\n各镇人民政府：\n保护古树。',
  ],
  [
    'own-contents',
    unsigned('古树保护\n目录\n县林业局起草\n青政发〔2022〕5号\n第一章　总则\n第一条　保护古树。'),
  ],
];

const CSV = (head: string, ...rows: string[]): string =>
  table(head, head.replace(/[^|]+/g, '---'), ...rows);

export const COLUMN_PAGES: readonly RowPage[] = [
  ['whole', CSV('|序号|工作任务|责任单位|', '|1|登记古树|林业局|', '|2|巡查古树|农业局|')],
  ['year', CSV('|指标|单位|2022年|2025年|', '|古树登记率|%|60|95|', '|古树株数|株|120|150|')],
  [
    'year-current',
    CSV('|指标|单位|2022年现状|2025年目标|', '|古树登记率|%|60|95|', '|古树株数|株|120|150|'),
  ],
  [
    'year-target',
    CSV('|指标|单位|2022年现状|2025年目标|', '|古树登记率|%|60|95|', '|古树株数|株|120|150|'),
  ],
  ['ending', CSV('|序号|重点工作任务|责任单位|', '|1|登记古树|林业局|', '|2|巡查古树|农业局|')],
  ['role', CSV('|序号|工作任务|配合单位|', '|1|登记古树|林业局|', '|2|巡查古树|农业局|')],
];

export const WEAK_PAGES: readonly RowPage[] = [
  ['unit-of-measure', CSV('|指标|单位|目标值|', '|古树登记率|%|95|', '|古树株数|株|150|')],
  ['position', CSV('|姓名|工作单位|', '|周青山|县林业局|', '|吴柳河|县农业局|')],
  ['target', CSV('|指标名称|现状|计划|', '|古树登记率|60%|95%|', '|古树株数|120株|150株|')],
  ['task', CSV('|内容|责任单位|', '|登记古树|林业局|', '|巡查古树|农业局|')],
  ['metric', CSV('|项目|目标值|', '|古树登记率|95%|', '|古树株数|150株|')],
];

const DECIMAL = `青岚县古树火灾应急预案
1　总则
1.1　目的
保护古树。
1.2　依据
1.2.1　法律
1.2.1.1　森林法
依据森林法。
1.2.1.2　消防法
依据消防法。
1.2.2　预案
依据县预案。
2　附则
2.1　解释
由林业局解释。`;

export const ORDINAL_PAGES: readonly RowPage[] = [
  ['part', paper('第一部分　登记\n逐株登记。\n第二部分　巡查\n定期巡查。')],
  [
    'book',
    '青岚县古树典\n第一编　总则\n第一章　登记\n第一条　逐株登记。\n第二编　附则\n第二章　施行\n第二条　本典自公布之日起施行。',
  ],
  [
    'chapter',
    '青岚县古树保护办法\n第一章　登记\n第一条　逐株登记。\n第二章　附则\n第二条　本办法自印发之日起施行。',
  ],
  [
    'chapter-section',
    '青岚县古树保护办法\n第一章　登记\n第一节　范围\n第一条　逐株登记。\n第二节　方法\n第二条　由林业局登记。',
  ],
  ['article', '青岚县古树保护办法\n第一条　逐株登记。\n第二条　本办法自印发之日起施行。'],
  [
    'phase',
    paper('一、步骤\n第一阶段：登记（5月）。逐株登记。\n第二阶段：巡查（6月）。定期巡查。'),
  ],
  ['month', paper('一、安排\n5月：逐株登记。\n6月—8月：定期巡查。')],
  ['chinese', paper('一、登记\n逐株登记。\n二、巡查\n定期巡查。')],
  ['chinese-bracketed', paper('一、登记\n（一）范围。逐株登记。\n（二）方法。由林业局登记。')],
  ['chinese-bracketed', paper('一、登记\n㈠范围。逐株登记。\n㈡方法。由林业局登记。')],
  ['arabic', paper('一、登记\n1.范围。逐株登记。\n2.方法。由林业局登记。')],
  ['arabic', paper('一、登记\n⒈范围。逐株登记。\n⒉方法。由林业局登记。')],
  ['arabic-bracketed', paper('一、登记\n（1）范围。逐株登记。\n（2）方法。由林业局登记。')],
  ['arabic-bracketed', paper('一、登记\n⑴范围。逐株登记。\n⑵方法。由林业局登记。')],
  ['arabic-half-bracketed', paper('一、登记\n1）范围。逐株登记。\n2）方法。由林业局登记。')],
  ['circled', paper('一、登记\n①范围。逐株登记。\n②方法。由林业局登记。')],
  ['decimal-2', DECIMAL],
  ['decimal-3', DECIMAL],
  ['decimal-4', DECIMAL],
  ['decimal-1', DECIMAL],
  [
    'arabic',
    paper('一、登记\n10.范围。逐株登记。\n11.110联动。由公安局联动。\n12.报告。按月报告。'),
  ],
];

/** A paper that names a body rightly again and again, and once misread. */
const naming = (right: string, wrong: string, label = '责任单位'): string =>
  paper(
    [...Array<string>(14).fill(right), wrong]
      .map(
        (name, at) => `${at + 1}.保护古树。逐株登记。\n${at === 14 ? label : '责任单位'}：${name}`,
      )
      .join('\n'),
  );

const LED = ['周青山', '周青人山', '周青人山', '周青山', '周青山']
  .map(
    (name, at) => `${at + 1}.保护古树。逐株登记。\n${at === 0 ? '贵任领导' : '责任领导'}：${name}`,
  )
  .join('\n');

export const EVIDENCE_PAGES: readonly RowPage[] = [
  ['alike-characters', naming('土地储备中心', '士地储备中心')],
  ['no-body', naming('综合执法局', '综合执法扇')],
  ['known-body', naming('综合执法局', '综合执法扇')],
  ['long-person', paper(LED)],
  ['words-nowhere-else', naming('综合执法局', '综合执法扇')],
  ['more-frequent', naming('综合执法局', '综合执法扇')],
  ['far-more-frequent', naming('综合执法局', '综合执法扇')],
  ['misread-document', naming('综合执法局', '综合执法扇', '资任单位')],
];
