import type { Target } from '@gongbao/schema/types';
import type { ExampleTable } from '../example.js';

const CHANGES: Readonly<Record<Target['change'], string>> = {
  level: '',
  increase: ' (increase)',
  decrease: ' (decrease)',
};

/** Read in a notice of 1 March 2018. */
export const TARGET_EXAMPLES: ExampleTable<Target> = {
  describe: ({ kind, metric, comparator, value, valueMax, unit, change, baseline, explicit }) => {
    const range = valueMax === null ? '' : `–${valueMax}`;
    const from = baseline === null ? '' : ` from ${baseline}`;
    const amount = `${comparator} ${value}${range}${unit === null ? '' : ` ${unit}`}`;
    return `${kind}: ${metric ?? '?'} ${amount}${CHANGES[change]}${from}${explicit ? '' : ', implied'}`;
  },
  examples: [
    {
      text: '一、市教育局对不少于30%的学校开展抽查。',
      gives: ['limit: 学校 >= 30 %'],
      shows: 'who acts is no metric: the things stand behind',
    },
    {
      text: '一、公园绿地500米服务半径覆盖率突破九成。',
      gives: ['outcome: 服务半径覆盖率 > 9 成'],
      shows: 'a measure in the name of a rate is no target',
    },
    {
      text: '一、县财政局要在5月25日前拨付前期经费200万元。',
      gives: ['allocation: 前期经费 = 2000000 元, implied'],
      shows: 'a time in front of a verb tells when',
    },
    {
      text: '一、总投资不超过5600万元，2020年、2021年各1900万元。',
      gives: ['limit: 总投资 <= 56000000 元', 'output: 总投资 = 19000000 元, implied'],
    },
    {
      text: '一、新建驿站不少于6个，三年累计新建改建30个以上。',
      gives: ['output: 驿站 >= 6 个', 'output: 驿站 >= 30 个'],
    },
    {
      text: '一、步道宽度不小于1.5米。对认建单位给予工程造价20%的奖补。',
      gives: ['limit: 步道宽度 >= 1.5 米', 'allocation: 工程造价 = 20 %, implied'],
    },
    { text: '一、污水处理率达到60%以上。', gives: ['outcome: 污水处理率 >= 60 %'] },
    { text: '一、地块安全利用率不低于90%。', gives: ['outcome: 地块安全利用率 >= 90 %'] },
    { text: '一、空气质量优良天数比例达到75%。', gives: ['outcome: 空气质量优良天数比例 = 75 %'] },
    {
      text: '一、单位能耗下降不低于15%。',
      gives: ['outcome: 单位能耗 >= 15 % (decrease)'],
      shows: 'a change with a bound',
    },
    {
      text: '一、新增污水处理能力2000万立方米/日。',
      gives: ['output: 污水处理能力 = 20000000 立方米/日, implied'],
      shows: 'a rate a day',
    },
    {
      text: '一、细颗粒物年均浓度控制45微克/立方米以内，较2017年下降6.2%。',
      gives: [
        'outcome: 细颗粒物年均浓度 <= 45 微克/立方米',
        'outcome: 细颗粒物年均浓度 = 6.2 % (decrease) from 2017年',
      ],
      shows: 'a level and a change of one metric',
    },
    {
      text: '一、农村居民收入年均增长8%以上。',
      gives: ['outcome: 农村居民收入 >= 8 % (increase)'],
    },
    { text: '一、灌溉水利用系数提高到0.55。', gives: ['outcome: 灌溉水利用系数 = 0.55'] },
    { text: '一、收入贡献率稳定在60%以上。', gives: ['outcome: 收入贡献率 >= 60 %'] },
    { text: '一、水质达标率100%。', gives: ['outcome: 水质达标率 = 100 %'] },
    { text: '一、主干道路积尘小于5克。', gives: ['outcome: 主干道路积尘 < 5 克'] },
    {
      text: '一、农机总动力稳定在11亿千瓦左右。',
      gives: ['outcome: 农机总动力 ~ 1100000000 千瓦'],
      shows: '亿 is multiplied out',
    },
    {
      text: '一、50%以上的事项实现“一窗”受理。',
      gives: ['outcome: “一窗”受理 >= 50 %'],
      shows: 'a share of things that reach a state',
    },
    { text: '一、办理时限压缩一半。', gives: ['outcome: 办理时限 = 50 % (decrease)'] },
    { text: '一、使原有28项准入事项调整为24项。', gives: ['outcome: 准入事项 = 24 项 from 28项'] },
    {
      text: '一、玉米种植、收获机械化率分别达到65%和55%。',
      gives: ['outcome: 玉米种植机械化率 = 65 %', 'outcome: 玉米收获机械化率 = 55 %'],
      shows: 'lists of equal length',
    },
    {
      text: '一、小麦种植、收获机械化率均达到45%。',
      gives: ['outcome: 小麦种植机械化率 = 45 %', 'outcome: 小麦收获机械化率 = 45 %'],
      shows: '均: one number for two metrics',
    },
    {
      text: '一、至少安排1名在编人员（含政策性安置人员）。',
      gives: ['limit: 在编人员 >= 1 名'],
    },
    { text: '一、引进农业龙头企业3家。', gives: ['output: 农业龙头企业 = 3 家, implied'] },
    { text: '一、建设2-3处秸秆收储中心。', gives: ['output: 秸秆收储中心 range 2–3 处, implied'] },
    {
      text: '一、开展电影放映1000场次、送戏下乡100场次。',
      gives: ['output: 电影放映 = 1000 场次, implied', 'output: 送戏下乡 = 100 场次, implied'],
    },
    { text: '一、每月至少组织一次专项执法。', gives: ['output: 专项执法 >= 1 次'] },
    { text: '一、创建“环保示范街”5条以上。', gives: ['output: “环保示范街” >= 5 条'] },
    {
      text: '一、完成38栋老旧温棚改造。',
      gives: ['output: 老旧温棚 = 38 栋, implied'],
      shows: 'the thing, not the work done on it',
    },
    { text: '一、街道工作人员一般不超过30人。', gives: ['limit: 街道工作人员 <= 30 人'] },
    {
      text: '一、清洁煤配送按每吨150元进行补贴。',
      gives: ['allocation: 清洁煤配送 = 150 元, implied'],
    },
    {
      text: '一、建成百个驿站，培育千家茶馆，年收入超千万。',
      gives: [
        'output: 驿站 = 100 个, implied',
        'output: 茶馆 = 1000 家, implied',
        'outcome: 年收入 > 10000000',
      ],
      shows: 'numbers in words alone',
    },
    {
      text: '一、实现“培训导览员达到300名左右，步道达到120公里”的目标。',
      gives: ['outcome: 导览员 ~ 300 名', 'outcome: 步道 = 120 公里'],
      shows: 'goals in quotation marks',
    },
    {
      text: '一、改造步道80公里，20座廊桥。',
      gives: ['output: 步道 = 80 公里, implied', 'output: 廊桥 = 20 座, implied'],
      shows: 'a verb that goes on',
    },
    {
      text: '一、选拔5名能手、资助8个项目、筹建3个片区。',
      gives: [
        'output: 能手 = 5 名, implied',
        'output: 项目 = 8 个, implied',
        'output: 片区 = 3 个, implied',
      ],
      shows: 'verbs told by their parts',
    },
    { text: '一、培训不少于300名导览员。', gives: ['output: 导览员 >= 300 名'] },
    {
      text: '一、建设30套匠人公寓和500套学徒公寓。',
      gives: ['output: 匠人公寓 = 30 套, implied', 'output: 学徒公寓 = 500 套, implied'],
    },
    {
      text: '一、打造约40个茶馆、书吧等便民驿站，打造2个精品化、主题化茶园。',
      gives: ['output: 便民驿站 ~ 40 个, implied', 'output: 精品化、主题化茶园 = 2 个, implied'],
    },
    { text: '一、签约服务覆盖率力争达到95%。', gives: ['outcome: 签约服务覆盖率 = 95 %'] },
    {
      text: '一、确保覆盖率、知晓率均达到90%以上。',
      gives: ['outcome: 覆盖率 >= 90 %', 'outcome: 知晓率 >= 90 %'],
    },
    { text: '一、参保率稳定在95%（含）以上。', gives: ['outcome: 参保率 >= 95 %'] },
    { text: '一、入园率由70%提高到75%。', gives: ['outcome: 入园率 = 75 % from 70%'] },
    {
      text: '一、城乡收入比由2.5：1下降至2.45：1。',
      gives: ['allocation: 城乡收入比 = 2.45 from 2.5：1'],
    },
    {
      text: '一、能耗较2017年调减10.2%，按照调减20%的标准降低化肥使用量。',
      gives: [
        'outcome: 能耗 = 10.2 % (decrease) from 2017年',
        'outcome: 化肥使用量 = 20 % (decrease)',
      ],
      shows: 'verbs of change told by their parts',
    },
    {
      text: '一、完成应急避难场所建设12.5万平方米，一般公共预算收入增长6%。',
      gives: [
        'output: 应急避难场所建设 = 125000 平方米, implied',
        'outcome: 一般公共预算收入 = 6 % (increase)',
      ],
      shows: 'words that look like other words',
    },
    {
      text: '一、建成区40%以上面积达到海绵城市要求。',
      gives: ['outcome: 建成区面积 >= 40 %'],
    },
    {
      text: '一、对首次入选的给予最高3万元的奖励。',
      gives: ['allocation: 奖励 <= 30000 元'],
    },
    {
      text: '一、分别给予最高50万、30万、10万元补贴。',
      gives: [
        'allocation: 补贴 <= 500000 元',
        'allocation: 补贴 <= 300000 元',
        'allocation: 补贴 <= 100000 元',
      ],
      shows: 'a unit that only the last has',
    },
    {
      text: '一、费用按照用户、政府、企业5:3:2的比例分担。',
      gives: [
        'allocation: 用户 = 5, implied',
        'allocation: 政府 = 3, implied',
        'allocation: 企业 = 2, implied',
      ],
      shows: 'a ratio',
    },
    {
      text: '一、补助标准为每户1万元至3万元。',
      gives: ['allocation: 补助标准 range 10000–30000 元, implied'],
    },
    {
      text: '一、超过100人的企业参保比例达到15%。',
      gives: ['outcome: 企业参保比例 = 15 %'],
      shows: 'a condition inside a clause',
    },
    {
      text: '一、超过100人的企业，应设专职安全员；对投资达到1亿元的项目，给予支持。',
      gives: [],
      shows: 'conditions above what they give',
    },
    {
      text: '一、超过50人的村庄设立站点；罚款总额最高5000元；设10人以上30人以下分队。',
      gives: [],
      shows: 'a condition inside a clause, a fine, bounds of a class',
    },
    {
      text: '一、整治辖区22处空地，现有117个工地；建设方圆3公里控制区；培训16—24岁青年；落实4项指标。',
      gives: [],
      shows: 'what is there, a distance, an age, what is only named',
    },
    {
      text: '一、经研究，召开六十次常务会议。',
      gives: [],
      shows: 'a meeting by its number',
    },
    {
      text: '一、全年开展培训3次。',
      gives: ['output: 培训 = 3 次, implied'],
      shows: 'a verb behind a verb is what is done',
    },
    {
      text: '一、每月至少检查1次。',
      gives: ['output: 检查 >= 1 次'],
      shows: 'a bound before what is done',
    },
    {
      text: '一、居民平均预期寿命达到83.5岁。',
      gives: ['outcome: 居民平均预期寿命 = 83.5 岁'],
    },
    {
      text: '一、形势依然十分严峻，任务十分繁重。',
      gives: [],
      shows: 'an adverb that looks like points',
    },
    {
      text: '一、单个企业最高补贴5万元；补助不低于总投入的30%；产值增长不低于10%。',
      gives: [
        'allocation: 补贴 <= 50000 元',
        'allocation: 补助 >= 30 %',
        'outcome: 产值 >= 10 % (increase)',
      ],
      shows: 'a ceiling, a floor of a whole, a change with a floor',
    },
    {
      text: '一、商业创新载体不少于6家，低空起降场地的来车方向不少于30米，抵扣比例不高于40%。',
      gives: [
        'limit: 商业创新载体 >= 6 家',
        'limit: 低空起降场地的来车方向 >= 30 米',
        'outcome: 抵扣比例 <= 40 %',
      ],
      shows: 'names that hold verbs and prepositions',
    },
    {
      text: '一、每个乡打造不少于2个AI体验点，组织开展引才活动不少于12场。',
      gives: ['output: AI体验点 >= 2 个', 'output: 引才活动 >= 12 场'],
      shows: 'a verb before a bound',
    },
    {
      text: '一、拆除重建的厂房不超过15%，按改造面积的30%计入绿地。',
      gives: ['limit: 拆除重建的厂房 <= 15 %', 'allocation: 改造面积 = 30 %, implied'],
      shows: 'what is done with a thing, a share that counts',
    },
    {
      text: '一、改造棚户区3.2万套（户）、管道9公里，推出月租金不高于800元/人的公寓。',
      gives: [
        'output: 棚户区 = 32000 套, implied',
        'output: 管道 = 9 公里, implied',
        'limit: 月租金 <= 800 元/人',
      ],
      shows: 'two units for one number, the bound of what is delivered',
    },
    {
      text: '一、财政收入增长8%，稳步达到90亿元以上；单家企业最高每年补助60万元。',
      gives: [
        'outcome: 财政收入 = 8 % (increase)',
        'outcome: 财政收入 >= 9000000000 元',
        'allocation: 补助 <= 600000 元',
      ],
      shows: 'adverbs before a bound',
    },
    {
      text: '一、完善提升12个村级服务网络，改造提升农田8万亩，森林覆盖率提升2个百分点。',
      gives: [
        'output: 村级服务网络 = 12 个, implied',
        'output: 农田 = 80000 亩, implied',
        'outcome: 森林覆盖率 = 2 个百分点 (increase)',
      ],
      shows: 'what is made better, and what is made more',
    },
    {
      text: '一、“十二五”时期工作回顾过去五年来之不易，建成茶园300处，就业率达到70%。\n二、——这五年经济实力提升。茶园面积达到3万亩。\n三、主要目标：茶园面积达到5万亩。',
      gives: ['outcome: 茶园面积 = 50000 亩'],
      shows: 'a heading that runs into its text tells of the past, and so does an opening',
    },
    {
      text: '一、出栏牛、羊、肉禽分别达到6万头、9万只、80万只；护理补贴标准分别提高至每人每月210元和280元。',
      gives: [
        'outcome: 牛 = 60000 头',
        'outcome: 羊 = 90000 只',
        'outcome: 肉禽 = 800000 只',
        'allocation: 护理补贴标准 = 210 元',
        'allocation: 护理补贴标准 = 280 元',
      ],
      shows: 'a list with units of its own; by whom and when between a word and its number',
    },
    {
      text: '一、挖掘并释放不少于30个应用场景，按不低于20%的比例录用见习人员，扣除期限最长不超过6个月。',
      gives: [
        'output: 应用场景 >= 30 个',
        'limit: 录用见习人员 >= 20 %',
        'limit: 扣除期限 <= 6 个月',
      ],
      shows: 'what stands behind a bound, what a share is of, two words for one ceiling',
    },
    {
      text: '一、建成一批年产值30亿元以上的集群，生产线要安装效率不低于60%的设施。',
      gives: ['output: 年产值 >= 3000000000 元', 'outcome: 效率 >= 60 %'],
      shows: 'the measure of a thing that is delivered',
    },
    {
      text: '一、聚焦主业突破一批关键技术，支持长三角合作，服务10人以内的团队，实现200户或500人以上的居民点全覆盖，收入10万元以上的村达到50%。',
      gives: ['outcome: 收入10万元以上的村 = 50 %'],
      shows: 'batches, regions and attributes',
    },
    {
      text: '一、志愿者人数达到常住人口的20%，收取不超过成交价5%的佣金，招生达到2000人的规模。',
      gives: ['outcome: 志愿者人数 = 20 %', 'limit: 佣金 <= 5 %', 'outcome: 招生 = 2000 人'],
      shows: 'shares of something, a size to reach',
    },
    {
      text: '一、全年完成培训900人，免费使用期不低于3个月，可给予最高70万元奖励。对取得资质的，可给予表扬。',
      gives: [
        'output: 培训 = 900 人, implied',
        'limit: 免费使用期 >= 3 个月',
        'allocation: 奖励 <= 700000 元',
      ],
      shows: 'work that is counted, terms, a sentence that sets no condition for the one before',
    },
    {
      text: '一、发展形势。过去粮食产量达到30万吨。到2022年，粮食产量达到40万吨。',
      gives: ['outcome: 粮食产量 = 400000 吨'],
      shows: 'what is set for a year to come below a heading that looks back',
    },
    {
      text: '一、引导机构逐步将平均费率降至2%以下，重点支持单户金额300万元及以下的企业；单户金额300万元以上的业务收费，原则上不高于风险责任的0.6%。',
      gives: ['outcome: 平均费率 <= 2 %', 'limit: 业务收费 <= 0.6 %'],
      shows: 'what is moved stands behind 将; attributes of those who are served',
    },
    {
      text: '一、有条件的镇可对单户金额300万元及以下、费率不超过2%的业务给予补贴。',
      gives: [],
      shows: 'conditions of whom something is given',
    },
    {
      text: '一、每吸纳一名就业者给予2000元补贴，改造连片20亩以上老旧池塘6万亩。',
      gives: [
        'allocation: 补贴 = 2000 元, implied',
        'output: 连片20亩以上老旧池塘 = 60000 亩, implied',
      ],
      shows: 'the base of a rate, an attribute of what is counted',
    },
    {
      text: '一、实现一表申请、一次办结，自最近一次认证起算，R&amp;D投入强度不低于3%。',
      gives: ['outcome: R&D投入强度 >= 3 %'],
      shows: 'manners, a character that is written by its name',
    },
    {
      text: '一、对20万元以上的创业贷款免除担保，使用率=使用数/总数×100%。',
      gives: [],
      shows: 'whom it is for, a formula',
    },
    {
      text: '一、决议须经全体理事的过半数通过，修改章程须有三分之二以上理事同意。',
      gives: [],
      shows: 'majorities',
    },
    {
      text: '一、加强帮扶。（牵头单位：市商务委；责任单位：12个帮扶集团牵头单位）\n\n2026-04-29 09:22:29 来源：市政府',
      gives: [],
      shows: 'a number in a name, the clock',
    },
    {
      text: '一、建成超12家面积均不少于2万平方米、辐射力强的孵化社区，打造8个以上、总面积不低于30万平方米的茶业园区。',
      gives: [
        'output: 孵化社区 > 12 家',
        'limit: 面积 >= 20000 平方米',
        'output: 茶业园区 >= 8 个',
        'limit: 总面积 >= 300000 平方米',
      ],
      shows: 'a number that tells of which things another counts',
    },
    {
      text: '一、重点培育40家年销售收入2亿元以上带动能力强的茶叶企业。',
      gives: ['output: 茶叶企业 = 40 家, implied', 'output: 年销售收入 >= 200000000 元'],
      shows: 'a measure of the things, the things behind both',
    },
    {
      text: '一、厂房用地的出让底价可按市场评估价的80%确定；对研发单位按照研发成本的25%给予补助；购买算力的按实际支出费用不超过45%的比例给予资助。',
      gives: [
        'outcome: 厂房用地的出让底价 = 80 %, implied',
        'allocation: 研发成本 = 25 %, implied',
        'allocation: 实际支出费用 <= 45 %',
      ],
      shows: 'what is set at a share of something, and else of what it is',
    },
    {
      text: '一、按照不超过活动总支出的40%予以安排，可申请最高40万元的贷款额度以及60%贷款贴息。',
      gives: [
        'limit: 活动总支出 <= 40 %',
        'allocation: 贷款额度 <= 400000 元',
        'allocation: 贷款贴息 = 60 %, implied',
      ],
      shows: 'what a bound holds; what belongs to the number before',
    },
    {
      text: '一、国家和市级示范社分别达到30家、80家，农田化肥、农药总施用量分别下降8%和11%，县级以上文明村、文明乡镇占比分别达到56%、78%，县级以上示范农场和合作社示范社分别达到2000家、3000家。',
      gives: [
        'outcome: 国家示范社 = 30 家',
        'outcome: 市级示范社 = 80 家',
        'outcome: 农田化肥总施用量 = 8 % (decrease)',
        'outcome: 农田农药总施用量 = 11 % (decrease)',
        'outcome: 县级以上文明村占比 = 56 %',
        'outcome: 文明乡镇占比 = 78 %',
        'outcome: 县级以上示范农场 = 2000 家',
        'outcome: 合作社示范社 = 3000 家',
      ],
      shows: 'what the last of a list shares with all, and what it does not',
    },
    {
      text: '一、茶叶加工产值与农业总产值比达到3∶1，由担保机构、经办银行和县政府按5:4:1的比例分担。',
      gives: [
        'allocation: 茶叶加工产值与农业总产值比 = 3',
        'allocation: 担保机构 = 5, implied',
        'allocation: 经办银行 = 4, implied',
        'allocation: 县政府 = 1, implied',
      ],
      shows: 'a ratio that is a measure, and one whose parts are named before',
    },
    {
      text: '一、提高大病最高支付限额2800元，每人每月增加护理补贴150元，茶叶加工量新增3万吨以上，建设加工茶叶基地5万亩。',
      gives: [
        'allocation: 大病最高支付限额 = 2800 元 (increase)',
        'allocation: 护理补贴 = 150 元 (increase)',
        'outcome: 茶叶加工量 >= 30000 吨 (increase)',
        'output: 加工茶叶基地 = 50000 亩, implied',
      ],
      shows: 'a verb of change before or behind what it changes',
    },
    {
      text: '一、实施11家部、省级质检中心改造，形成租赁住房供应3万套以上，接地电阻必须小于20欧，30%建成区达到海绵城市要求。',
      gives: [
        'output: 部、省级质检中心 = 11 家, implied',
        'output: 租赁住房供应 >= 30000 套',
        'outcome: 接地电阻 < 20 欧',
        'outcome: 建成区 = 30 %, implied',
      ],
      shows: 'ranks of one thing, words that end like adverbs',
    },
    {
      text: '一、安排計畫經費5,331萬9,000元，安排资金1亿1,185万元用于采购设备。',
      gives: [
        'allocation: 計畫經費 = 53319000 元, implied',
        'allocation: 采购设备 = 111850000 元, implied',
      ],
      shows: 'groups of digits between their scales',
    },
    {
      text: '一、下午2时30分开会，实施千座公园计划和"青年人才百人计划"，推进河道整治三期工程，西距县城5公里，海拔高程480米。',
      gives: [],
      shows: 'the time of day, names of programmes and phases, places',
    },
    {
      text: '一、到2020年，每千人口拥有执业医师数3.7人、注册护士数5.1人，每万人专利拥有量达到5件，城镇新增就业8000人以上。',
      gives: [
        'outcome: 每千人口拥有执业医师数 = 3.7 人, implied',
        'outcome: 注册护士数 = 5.1 人, implied',
        'outcome: 每万人专利拥有量 = 5 件',
        'output: 城镇新增就业 >= 8000 人',
      ],
      shows: 'indicators by head, by their names alone',
    },
    {
      text: '一、接待游客突破50万人次，旅游收入达到40亿元，分别增长10%和12%。',
      gives: [
        'outcome: 游客 > 500000 人次',
        'outcome: 旅游收入 = 4000000000 元',
        'outcome: 游客 = 10 % (increase)',
        'outcome: 旅游收入 = 12 % (increase)',
      ],
      shows: 'changes of what the sentence has named',
    },
    {
      text: '一、城镇居民和农村居民人均可支配收入分别增长6.5%、7.5%，规上企业净增30家，车桩比优化至2:1。',
      gives: [
        'outcome: 城镇居民人均可支配收入 = 6.5 % (increase)',
        'outcome: 农村居民人均可支配收入 = 7.5 % (increase)',
        'outcome: 规上企业 = 30 家 (increase)',
        'allocation: 车桩比 = 2',
      ],
      shows: 'a measure by head of several, what grows by so many',
    },
    {
      text: '一、贴息期限最长2年，企业开办时间压缩至1个工作日以内，申请材料精简30%以上，新签约亿元以上项目40个，其中10亿元以上项目3个。',
      gives: [
        'limit: 贴息期限 <= 2 年',
        'outcome: 企业开办时间 <= 1 个工作日',
        'outcome: 申请材料 >= 30 % (decrease)',
        'output: 亿元以上项目 = 40 个, implied',
        'output: 10亿元以上项目 = 3 个, implied',
      ],
      shows: 'how long something lasts or takes, which projects are counted',
    },
    {
      text: '一、对新建冷库按库容每立方米补助200元；每个乡建立1支20人以上的应急队伍；举办招聘会不少于20场次，改造老旧小区25个、惠及居民6000户。',
      gives: [
        'allocation: 补助 = 200 元, implied',
        'output: 应急队伍 = 1 支, implied',
        'output: 招聘会 >= 20 场次',
        'output: 老旧小区 = 25 个, implied',
        'output: 居民 = 6000 户, implied',
      ],
      shows: 'by what something is given, how large the thing is',
    },
    {
      text: '一、一次死亡30人以上的为特别重大事故；罚款不超过违法所得3倍，最高不超过3万元。',
      gives: [],
      shows: 'classes by their bounds, the ceiling of a fine',
    },
    {
      text: '一、改造管网50公里，其中2018年完成20公里、2019年完成30公里；新开工亿元以上项目15个、竣工投产10个。',
      gives: [
        'output: 管网 = 50 公里, implied',
        'output: 管网 = 20 公里, implied',
        'output: 管网 = 30 公里, implied',
        'output: 亿元以上项目 = 15 个, implied',
        'output: 亿元以上项目 = 10 个, implied',
      ],
      shows: 'a verb alone, of the thing before',
    },
    {
      text: '一、万元产值用水量下降16%，万人公交车保有量达到12辆，用能权交易量不低于3万吨标准煤，药品检验达到每千人5批次。',
      gives: [
        'outcome: 万元产值用水量 = 16 % (decrease)',
        'outcome: 万人公交车保有量 = 12 辆',
        'limit: 用能权交易量 >= 30000 吨标准煤',
        'outcome: 药品检验 = 5 批次',
      ],
      shows: 'by how many something is measured',
    },
    {
      text: '一、按照每亩300元标准给予种植补贴，单个主体最高不超过10万元；财政补助标准达到每人每年670元。',
      gives: [
        'allocation: 种植补贴 = 300 元, implied',
        'limit: 种植补贴 <= 100000 元',
        'allocation: 财政补助标准 = 670 元',
      ],
      shows: 'a ceiling of what was just given',
    },
    { text: '一、覆盖率达到7〇%以上，建成大棚30○0亩。', gives: [], shows: 'misread digits' },
    { text: '一、已改造茶园300处，建成了12所学校。', gives: [], shows: 'what is done' },
    { text: '一、处5万元以上20万元以下罚款。', gives: [], shows: 'a fine' },
    {
      text: '一、就业率达到70%以上的，予以表扬。',
      gives: [],
      shows: 'a condition that ends in 的',
    },
    { text: '一、小微企业是指一般不超过8人的企业。', gives: [], shows: 'a definition' },
    { text: '一、组织16—24岁青年参加3—12个月的见习。', gives: [], shows: 'ages and terms' },
    { text: '一、经六届六十次常务会议通过。', gives: [], shows: 'a meeting by its number' },
    { text: '一、上年评比前10名的单位，建设万亩园区。', gives: [], shows: 'ranks and names' },
    { text: '一、学生在2000人以上的按规定核拨。', gives: [], shows: 'a condition' },
    { text: '一、监管辖区22处空地和辖区117个工地。', gives: [], shows: 'counts of what is there' },
    { text: '一、水质达到Ⅲ类标准，执行二级标准。', gives: [], shows: 'classes' },
    {
      text: '一、建设“五城五区”，落实“1+6+2”模式和6个100%要求。',
      gives: [],
      shows: 'names with numbers in them',
    },
    {
      text: '一、2018年3月1日前印发青政发〔2018〕2号文件。',
      gives: [],
      shows: 'dates and document numbers',
    },
    {
      text: '序号\t指标名称\t计量单位\t2017年现状值\t2020年目标值\n1\t森林覆盖率\t%\t32.5\t36\n2\t每千人口床位数\t张\t4.8\t≥6',
      gives: ['outcome: 森林覆盖率 = 36 % from 32.5', 'outcome: 每千人口床位数 >= 6 张 from 4.8'],
      shows: 'the rows of a table of indicators',
    },
  ],
};
