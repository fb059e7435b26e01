import type { Responsibility } from '@gongbao/schema/types';
import type { ExampleTable } from '../example.js';

/** Read in a bare notice. */
export const RESPONSIBILITY_EXAMPLES: ExampleTable<Responsibility> = {
  describe: ({ path, role, form, actors }) =>
    `${path ?? '—'} ${role} (${form}): ${actors.map(({ name }) => name).join(', ')}`,
  examples: [
    {
      text: '1. 治理扬尘。抓好落实。\n\n责任领导：周生金\n\n牵头单位：各镇、街道\n\n配合单位：交警一、二大队',
      gives: [
        '1 leader (label): 周生金',
        '1 lead (label): 各镇, 各街道',
        '1 cooperating (label): 交警一大队, 交警二大队',
      ],
    },
    {
      text: '（一）健全机制。抓好落实。\n\n责任单位：法院、法制办牵头，各镇人民政府、街道办事处配合',
      gives: [
        '（一） lead (label): 法院, 法制办',
        '（一） cooperating (label): 各镇人民政府, 各街道办事处',
      ],
      shows: 'role words inside the value',
    },
    {
      text: '（一）落实资金。抓好落实。\n\n责任单位：县财政局牵头，县审计局配合',
      gives: ['（一） lead (label): 县财政局', '（一） cooperating (label): 县审计局'],
      shows: 'no group without a role word',
    },
    {
      text: '（一）健全机制。抓好落实。\n\n责任单位：经发局，教育局、财政局配合',
      gives: ['（一） responsible (label): 经发局', '（一） cooperating (label): 教育局, 财政局'],
      shows: 'a group without a role word keeps the role of the label',
    },
    {
      text: '1. 建设园区。推进。\n\n配合单位：丰登镇、商务局、\n\n文体局、国土分局',
      gives: ['1 cooperating (label): 丰登镇, 商务局, 文体局, 国土分局'],
      shows: 'a value that goes on over a page break',
    },
    {
      text: '1. 完善体系。抓好落实。（牵头单位：市科技局；责任单位：市教育局、市人社局）',
      gives: ['1 lead (bracket): 市科技局', '1 responsible (bracket): 市教育局, 市人社局'],
    },
    {
      text: '1. 完善体系。抓好落实。（市科技局牵头，市教育局、市财政局配合）',
      gives: ['1 lead (bracket): 市科技局', '1 cooperating (bracket): 市教育局, 市财政局'],
    },
    {
      text: '1. 完善体系。抓好落实。（科技部、教育部等按职责分工负责）',
      gives: ['1 responsible (bracket): 科技部, 教育部'],
    },
    {
      text: '一、加强检查。\n\n责任单位：*县水利局、县农业局（*为牵头单位，下同）\n\n二、加强宣传。\n\n责任单位：县文旅局、*县委宣传部',
      gives: [
        '一 lead (label): 县水利局',
        '一 responsible (label): 县农业局',
        '二 responsible (label): 县文旅局',
        '二 lead (label): 县委宣传部',
      ],
      shows: 'a mark tells who leads',
    },
    {
      text: '一、加强检查。\n\n责任单位：县水利局、县林业局，县农业局（第一个逗号前为牵头单位）',
      gives: ['一 lead (label): 县水利局, 县林业局', '一 responsible (label): 县农业局'],
      shows: 'who stands before the first comma leads',
    },
    {
      text: '（一）甲类。推进。（科技部、教育部等负责。列第一位者为牵头单位，下同）\n\n（二）乙类。推进。（财政部、商务部等负责）',
      gives: [
        '（一） lead (bracket): 科技部',
        '（一） responsible (bracket): 教育部',
        '（二） lead (bracket): 财政部',
        '（二） responsible (bracket): 商务部',
      ],
      shows: 'a rule that the document states once',
    },
    {
      text: '一、责任分工\n\n（一）政府办公室。贯彻落实法律。\n\n（二）各镇、街道办事处。做好摸底。',
      gives: [
        '一/（一） responsible (heading): 政府办公室',
        '一/（二） responsible (heading): 各镇, 各街道办事处',
      ],
    },
    {
      text: '一、要求\n\n（一）落实责任。编办负责核定编制；财政局负责提供经费保障。',
      gives: ['一/（一） responsible (prose): 编办', '一/（一） responsible (prose): 财政局'],
    },
    {
      text: '1. 取缔站点。由各镇、街道牵头，全面摸清底数。',
      gives: ['1 lead (prose): 各镇, 各街道'],
    },
    {
      text: '第一条 县民政局是本县养老工作的主管部门，负责组织实施。领导小组下设办公室，办公室设在县民政局，负责日常工作。县财政局按照职责，协同实施。村民委员会依法协助入户调查。',
      gives: [
        '第一条 responsible (prose): 县民政局',
        '第一条 responsible (prose): 办公室',
        '第一条 cooperating (prose): 县财政局',
        '第一条 cooperating (prose): 村民委员会',
      ],
      shows: 'bodies of whom the clause before tells',
    },
    {
      text: '第二条 教育、水利等部门按照各自职责做好安全工作，县人力资源和社会保障、民政部门负责建立评价体系。',
      gives: [
        '第二条 responsible (prose): 教育部门, 水利部门',
        '第二条 responsible (prose): 县人力资源和社会保障部门, 民政部门',
      ],
      shows: 'what is done by duty; matters with one noun behind them',
    },
    {
      text: '第三条 支持龙头企业牵头组建联合体，县水利局会同县财政局提出了办理意见。',
      gives: [],
      shows: 'who is only supported, and what is done',
    },
    {
      text: '（一）应急处置组。由县林草局牵头，县公安局、县气象局、县消防救援大队等参加。\n\n（二）宣传组。县委宣传部为牵头单位，县融媒体中心为配合单位。',
      gives: [
        '（一） lead (prose): 县林草局',
        '（一） cooperating (prose): 县公安局, 县气象局, 县消防救援大队',
        '（二） lead (prose): 县委宣传部',
        '（二） cooperating (prose): 县融媒体中心',
      ],
      shows: 'who takes part, and what a label says as a sentence',
    },
    {
      text: '第四条 县水利局主管全县河湖管理工作。河湖管理机构组织巡查并负责日常养护。领导小组办公室承担日常工作。县民政局牵头商县财政局制定标准。',
      gives: [
        '第四条 responsible (prose): 县水利局',
        '第四条 responsible (prose): 河湖管理机构',
        '第四条 responsible (prose): 领导小组办公室',
        '第四条 lead (prose): 县民政局',
        '第四条 cooperating (prose): 县财政局',
      ],
      shows: 'verbs that charge only with what follows them; a name ends before 组织',
    },
    {
      text: '第五条 村民委员会、居民委员会应当开展宣传，协助镇人民政府做好登记工作。县林草局或者县水利局应当会同交通、公安等部门采取措施。各有关部门依照各自职责，做好保护工作。',
      gives: [
        '第五条 cooperating (prose): 村民委员会, 居民委员会',
        '第五条 responsible (prose): 县林草局, 县水利局',
        '第五条 cooperating (prose): 交通部门, 公安部门',
        '第五条 responsible (prose): 各有关部门',
      ],
      shows: 'who acts in one clause and helps in the next; either of two; what is done by duty',
    },
    {
      text: '第六条 各部门要密切配合、协调联动，认真负责地报告情况。县审计局会同县财政局上报的报告已经批准。由县政府负责登记管理的部门公布名录。各镇安排工作人员，负责引导群众。',
      gives: [],
      shows: 'with one another, in which way, who is meant, and persons',
    },
    {
      text: '1. 强化监管。各责任单位要落实要求，接受环保分局的指导。',
      gives: [],
      shows: 'bodies that are only mentioned',
    },
    {
      text: '1. 负责日常工作（含节假日）。抓好落实。',
      gives: [],
      shows: 'a bracket that names nobody',
    },
    {
      text: '| 序号 | 工作任务 | 牵头单位 | 配合单位 | 完成时限 |\n| --- | --- | --- | --- | --- |\n| 1 | 新建水厂2座。 | 县水利局 | 各镇、街道 | 6月底前 |\n| 2 | 落实巡查制度。 | 县应急局 | | 长期坚持 |',
      gives: [
        '表1/1 lead (table): 县水利局',
        '表1/1 cooperating (table): 各镇, 各街道',
        '表1/2 lead (table): 县应急局',
      ],
      shows: 'the cells of a table, whose heads are labels',
    },
    {
      text: '序号\t工作任务\t责任分工\n1\t整治校园周边环境。\t县教育局牵头，县公安局配合\n2\t规范校外培训。\t县教育局负责',
      gives: [
        '表1/1 lead (table): 县教育局',
        '表1/1 cooperating (table): 县公安局',
        '表1/2 responsible (table): 县教育局',
      ],
      shows: 'role words inside a cell',
    },
  ],
};
