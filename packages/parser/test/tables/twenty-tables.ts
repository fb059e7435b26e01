/** A table as a page prints it; the same in every form in which it may stand in a text. */
export interface PrintedExample {
  readonly name: string;
  /**
   * A line a row and a bar between cells; the first line is the head. `^` stands for the lower part of a cell that
   * takes up several rows; a row of one cell is as wide as the table.
   */
  readonly print: string;
  /** `row role: bodies` */
  readonly duties: string;
  /** `row metric comparator value unit [baseline] until` */
  readonly targets: string;
}

/** Invented after task breakdowns, indicator tables and rosters of counties and cities. */
export const TWENTY_TABLES: readonly PrintedExample[] = [
  {
    name: 'task, lead, cooperating, deadline',
    print: `
      序号 | 工作任务 | 牵头单位 | 配合单位 | 完成时限
      1 | 改造老旧小区12个 | 县住建局 | 各镇、街道 | 2018年9月底前
      2 | 新建农村公路50公里 | 县交通运输局 | 县财政局、县自然资源局 | 2018年12月底前
      3 | 建成文化广场6个 | 县文旅局 | 各乡镇人民政府 | 2018年10月底前`,
    duties: `
      1 lead: 县住建局
      1 cooperating: 各镇, 各街道
      2 lead: 县交通运输局
      2 cooperating: 县财政局, 县自然资源局
      3 lead: 县文旅局
      3 cooperating: 各乡镇人民政府`,
    targets: `
      1 老旧小区 = 12 个 2018-09-30
      2 农村公路 = 50 公里 2018-12-31
      3 文化广场 = 6 个 2018-10-31`,
  },
  {
    name: 'task and measures, merged task and bodies',
    print: `
      序号 | 重点任务 | 具体措施 | 责任单位 | 时间节点
      1 | 提升河湖水质 | 清理河道12条，拆除拦河坝3座。 | 县水利局、各镇 | 6月底前
      2 | ^ | 改造污水管网20公里。 | 县住建局 | 11月底前
      3 | 推进植树造林 | 建设林场2000亩。 | 县林业局 | 4月底前`,
    duties: `
      1 responsible: 县水利局, 各镇
      2 responsible: 县住建局
      3 responsible: 县林业局`,
    targets: `
      1 河道 = 12 条 2018-06-30
      1 拦河坝 = 3 座 2018-06-30
      2 污水管网 = 20 公里 2018-11-30
      3 林场 = 2000 亩 2018-04-30`,
  },
  {
    name: 'leaders, and bodies that several rows share',
    print: `
      序号 | 工作内容 | 责任领导 | 责任单位 | 完成时间
      1 | 编制防汛预案并组织演练。 | 孙立民 | 县应急局 | 5月底前
      2 | 落实值班值守制度。 | 孙立民 | ^ | 长期坚持
      3 | 储备防汛物资。 | 吴国栋 | 县发改局 | 5月20日前`,
    duties: `
      1 leader: 孙立民
      1 responsible: 县应急局
      2 leader: 孙立民
      2 responsible: 县应急局
      3 leader: 吴国栋
      3 responsible: 县发改局`,
    targets: '',
  },
  {
    name: 'role words inside the cells',
    print: `
      序号 | 任务名称 | 责任分工 | 完成时限
      1 | 开展校园周边环境整治。 | 县教育局牵头，县公安局、县城管局配合 | 2018年8月31日前
      2 | 规范校外培训机构。 | 县教育局负责 | 2018年12月底前
      3 | 改善办学条件，新建幼儿园4所。 | 县教育局、县住建局牵头，各镇配合 | 2018年底前`,
    duties: `
      1 lead: 县教育局
      1 cooperating: 县公安局, 县城管局
      2 responsible: 县教育局
      3 lead: 县教育局, 县住建局
      3 cooperating: 各镇`,
    targets: '3 幼儿园 = 4 所 2018-12-31',
  },
  {
    name: 'groups of rows under a heading of their own',
    print: `
      序号 | 任务事项 | 牵头部门 | 责任部门
      一、产业发展
      1 | 引进龙头企业3家。 | 县招商局 | 县发改局、县工信局
      2 | 培育规上工业企业8家。 | 县工信局 | 各园区管委会
      二、民生保障
      3 | 新增城镇就业2600人。 | 县人社局 | 各镇、街道
      4 | 改造农村危房150户。 | 县住建局 | 各镇人民政府`,
    duties: `
      1 lead: 县招商局
      1 responsible: 县发改局, 县工信局
      2 lead: 县工信局
      2 responsible: 各园区管委会
      3 lead: 县人社局
      3 responsible: 各镇, 各街道
      4 lead: 县住建局
      4 responsible: 各镇人民政府`,
    targets: `
      1 龙头企业 = 3 家
      2 规上工业企业 = 8 家
      3 城镇就业 = 2600 人
      4 农村危房 = 150 户`,
  },
  {
    name: 'notes, mostly blank',
    print: `
      序号 | 整改任务 | 责任单位 | 整改时限 | 备注
      1 | 关闭禁养区养殖场18家。 | 市农业农村局 | 2018年7月底前 |
      2 | 取缔非法采砂点。 | 市水务局 | 立行立改，长期坚持 | 已启动
      3 | 治理裸露山体9处。 | 市自然资源局 | 2018年11月底前 |`,
    duties: `
      1 responsible: 市农业农村局
      2 responsible: 市水务局
      3 responsible: 市自然资源局`,
    targets: `
      1 禁养区养殖场 = 18 家 2018-07-31
      3 裸露山体 = 9 处 2018-11-30`,
  },
  {
    name: 'indicators with a unit, a value now and a value then',
    print: `
      序号 | 指标名称 | 计量单位 | 2017年现状值 | 2020年目标值
      1 | 森林覆盖率 | % | 32.5 | 36
      2 | 高标准农田面积 | 万亩 | 18 | 25.5
      3 | 每千人口床位数 | 张 | 4.8 | ≥6`,
    duties: '',
    targets: `
      1 森林覆盖率 = 36 % [32.5] 2020-12-31
      2 高标准农田面积 = 255000 亩 [18] 2020-12-31
      3 每千人口床位数 >= 6 张 [4.8] 2020-12-31`,
  },
  {
    name: 'indicators with their units in brackets, years above the values',
    print: `
      序号 | 主要指标 | 2017年 | 2020年 | 责任单位
      1 | 农村自来水普及率（%） | 82 | 95以上 | 市水务局
      2 | 城镇登记失业率（%） | 3.6 | 控制在4.5以内 | 市人社局
      3 | 接待游客（万人次） | 320 | 500 | 市文旅局`,
    duties: `
      1 responsible: 市水务局
      2 responsible: 市人社局
      3 responsible: 市文旅局`,
    targets: `
      1 农村自来水普及率 >= 95 % [82] 2020-12-31
      2 城镇登记失业率 <= 4.5 % [3.6] 2020-12-31
      3 接待游客 = 5000000 人次 [320] 2020-12-31`,
  },
  {
    name: 'a roster',
    print: `
      序号 | 姓名 | 单位及职务 | 备注
      1 | 梁文博 | 县委常委、副县长 | 组长
      2 | 佟 岩 | 县发改局局长 |
      3 | 欧阳慧 | 县财政局副局长 |`,
    duties: '',
    targets: '',
  },
  {
    name: 'supervising bodies, time spans',
    print: `
      编号 | 工作举措 | 牵头单位 | 督办单位 | 推进时间
      1 | 开展安全生产大检查，检查企业200家。 | 区应急局 | 区委督查室 | 2018年3月—6月
      2 | 组织应急演练。 | 区消防救援大队 | 区政府督查室 | 每季度
      3 | 建设微型消防站20个。 | 区消防救援大队 | 区政府督查室 | 2018年10月`,
    duties: `
      1 lead: 区应急局
      1 supervising: 区委督查室
      2 lead: 区消防救援大队
      2 supervising: 区政府督查室
      3 lead: 区消防救援大队
      3 supervising: 区政府督查室`,
    targets: `
      1 企业 = 200 家 2018-06-30
      3 微型消防站 = 20 个 2018-10-31`,
  },
  {
    name: 'long cells with several sentences',
    print: `
      序号 | 目标任务 | 工作措施 | 责任单位
      1 | 优化营商环境 | 1.压减审批环节，企业开办时间不超过2个工作日。2.推行一窗受理，建立首问负责制。 | 市审批局、市市场监管局
      2 | 加强信用建设 | 完善守信激励和失信惩戒机制，归集信用信息。定期公布红黑名单。 | 市发改委、人民银行青岚市中心支行
      3 | 降低用能成本 | 落实电价政策，建设充电站12座。 | 市发改委、国网青岚供电公司`,
    duties: `
      1 responsible: 市审批局, 市市场监管局
      2 responsible: 市发改委, 人民银行青岚市中心支行
      3 responsible: 市发改委, 国网青岚供电公司`,
    targets: `
      1 企业开办时间 <= 2 个工作日
      3 充电站 = 12 座`,
  },
  {
    name: 'collective bodies and brackets',
    print: `
      序号 | 主要任务 | 责任单位 | 完成时限
      1 | 全面排查燃气安全隐患。 | 各县（市、区）政府、市住建局 | 2018年6月15日前
      2 | 更新老旧管网60公里。 | 市住建局（市城管局） | 2018年11月底前
      3 | 安装报警装置2万户。 | 各燃气经营企业、各街道办事处 | 2018年底前`,
    duties: `
      1 responsible: 各县（市、区）政府, 市住建局
      2 responsible: 市住建局（市城管局）
      3 responsible: 各燃气经营企业, 各街道办事处`,
    targets: `
      2 老旧管网 = 60 公里 2018-11-30
      3 报警装置 = 20000 户 2018-12-31`,
  },
  {
    name: 'first and further bodies, a column of both',
    print: `
      序号 | 重点工作 | 主办单位 | 协办单位 | 办结时限
      1 | 新建代表联络站12个。 | 县政府办公室 | 各承办单位 | 2018年8月底前
      2 | 办理政协提案90件。 | 县政府办公室 | 各承办单位 | 2018年8月底前`,
    duties: `
      1 lead: 县政府办公室
      1 cooperating: 各承办单位
      2 lead: 县政府办公室
      2 cooperating: 各承办单位`,
    targets: `
      1 代表联络站 = 12 个 2018-08-31
      2 政协提案 = 90 件 2018-08-31`,
  },
  {
    name: 'projects with their investment',
    print: `
      序号 | 项目名称 | 建设内容 | 总投资（万元） | 责任单位 | 完成时限
      1 | 东河湿地公园 | 建设湿地步道5公里。 | 3200 | 县林业局 | 2018年9月底前
      2 | 城南停车场 | 新建停车位800个。 | 1500 | 县城管局 | 2018年10月底前`,
    duties: `
      1 responsible: 县林业局
      2 responsible: 县城管局`,
    targets: `
      1 湿地步道 = 5 公里 2018-09-30
      2 停车位 = 800 个 2018-10-31`,
  },
  {
    name: 'problems and what is done about them',
    print: `
      序号 | 存在问题 | 整改措施 | 牵头单位 | 整改期限
      1 | 部分村庄垃圾清运不及时。 | 新建转运站15座，日产日清。 | 县城管局 | 2018年5月底前
      2 | 农药包装废弃物回收率低。 | 设立回收点40个。 | 县农业农村局 | 2018年6月底前`,
    duties: `
      1 lead: 县城管局
      2 lead: 县农业农村局`,
    targets: `
      1 转运站 = 15 座 2018-05-31
      2 回收点 = 40 个 2018-06-30`,
  },
  {
    name: 'responsible persons beside bodies',
    print: `
      序号 | 工作任务 | 责任单位 | 责任人 | 完成时限
      1 | 完成档案数字化3万卷。 | 县档案馆 | 贺建平 | 2018年9月底前
      2 | 建立电子台账。 | 县大数据局 | 石小川 | 2018年4月底前`,
    duties: `
      1 responsible: 县档案馆
      1 responsible: 贺建平
      2 responsible: 县大数据局
      2 responsible: 石小川`,
    targets: '1 档案数字化 = 30000 卷 2018-09-30',
  },
  {
    name: 'rates in sentences',
    print: `
      序号 | 任务指标 | 工作要求 | 牵头单位 | 配合单位
      1 | 空气质量 | 优良天数比例达到85%以上。 | 市生态环境局 | 各区政府
      2 | 水环境 | 城市黑臭水体消除率达到100%。 | 市住建局 | 市水务局、各区政府
      3 | 固体废物 | 生活垃圾无害化处理率不低于98%。 | 市城管局 | 各区政府`,
    duties: `
      1 lead: 市生态环境局
      1 cooperating: 各区政府
      2 lead: 市住建局
      2 cooperating: 市水务局, 各区政府
      3 lead: 市城管局
      3 cooperating: 各区政府`,
    targets: `
      1 优良天数比例 >= 85 %
      2 城市黑臭水体消除率 = 100 %
      3 生活垃圾无害化处理率 >= 98 %`,
  },
  {
    name: 'a number that rows share',
    print: `
      序号 | 工作任务 | 工作举措 | 责任单位 | 完成时限
      1 | 提升供水能力 | 新建水厂2座。 | 县水利局 | 2018年10月底前
      2 | ^ | 改造管网35公里。 | 县供水公司 | 2018年8月底前
      3 | 提升供电能力 | 新建变电站1座。 | 县供电公司 | 2018年12月底前
      4 | ^ | 改造台区90个。 | ^ | ^`,
    duties: `
      1 responsible: 县水利局
      2 responsible: 县供水公司
      3 responsible: 县供电公司
      4 responsible: 县供电公司`,
    targets: `
      1 水厂 = 2 座 2018-10-31
      2 管网 = 35 公里 2018-08-31
      3 变电站 = 1 座 2018-12-31
      4 台区 = 90 个 2018-12-31`,
  },
  {
    name: 'a plain list with phone numbers',
    print: `
      序号 | 单位 | 联系电话 | 地址
      1 | 城关镇便民服务中心 | 6231180 | 青岚县人民路18号
      2 | 石桥镇便民服务中心 | 6231775 | 青岚县石桥街6号
      3 | 柳河乡便民服务中心 | 6239902 | 青岚县柳河村`,
    duties: '',
    targets: '',
  },
  {
    name: 'indicators to be kept, with who answers',
    print: `
      序号 | 考核指标 | 单位 | 目标值 | 责任部门
      1 | 出境断面水质达标率 | % | 100 | 县生态环境局
      2 | 万元地区生产总值用水量 | 立方米 | ≤45 | 县水利局
      3 | 畜禽粪污综合利用率 | % | 90以上 | 县农业农村局`,
    duties: `
      1 responsible: 县生态环境局
      2 responsible: 县水利局
      3 responsible: 县农业农村局`,
    targets: `
      1 出境断面水质达标率 = 100 %
      2 万元地区生产总值用水量 <= 45 立方米
      3 畜禽粪污综合利用率 >= 90 %`,
  },
];
