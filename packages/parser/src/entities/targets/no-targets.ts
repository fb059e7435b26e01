import metrics from '../../lexicon/metrics.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import { beginsWith, endsWith, GuardedPattern, holds } from '../../patterns/guarded-pattern.js';
import { WordSet } from '../../patterns/word-set.js';
import { DECREASE, INCREASE } from './comparators.js';
import { leftOf, type NumberInClause } from './number-in-clause.js';
import { BUILT, COMPLETING, FUND, GIVING, HAS_VERB, VERB_END } from './words.js';

const EXISTING = new GuardedPattern(
  new RegExp(`(?:${anyOf(metrics.existing)})\\s{0,3}$`),
  endsWith(metrics.existing.map((word) => word.slice(-1)).join('')),
);
const past = new WordSet(metrics.past);
const PAST = new RegExp(`(?<![较比在])(?:${anyOf(metrics.past)})`);
const isOfPast = (text: string): boolean => past.isIn(text) && PAST.test(text);
const paying = new WordSet(metrics.paying);
/** 已改造, 建成了: what is done; but 已有…基础上 and 应已 say nothing of it. */
const DONE = new GuardedPattern(
  /已(?!达|到|建)|了\s{0,3}(?:约|近)?$|已(?:经|累计|建成)|同比|拟(?!定|订)|预计/,
  holds('已了同拟预'),
);
const FUND_OF = new RegExp(`^\\s{0,3}(?:以上|以下|以内|左右)?的?[^,;]{0,12}(?:${FUND})`);
const THING_TO_END =
  /^\s{0,3}(?:以上|以下|以内)?(?:\((?:含|含本数)\))?的(?!(?:比例|标准|幅度|额度|[\u4e00-\u9fff]{0,8}(?:规模|水平|总量))$)[\u4e00-\u9fffA-Za-z“”()、]{1,24}$/;
/** A past year is told by; a baseline (较2017年) is none. */
const YEAR = /(?<![较比以自从在与到至至-])((?:19|20)\d{2})年(?!底|末|起|前|以前)/g;
const CONSEQUENCE =
  /^[\s]?(?:原则上|一般|不[高低超多少]|应|可|由|按|给予|予以|每|一次性|再|另|分别|须|必须|要|不得|经|报|并)/;

/** 2000人以上的按…: what stands behind the bound says what then holds. */
const BOUND_CASE = new GuardedPattern(
  /^\s{0,3}(?:\(含\))?及?(?:以上|以下|以内)(?:\(含[^()]{0,6}\))?(?:的?(?:由|报|按|每|且|给|须)|的?(?:为|是|属于|视为|定为)|的$|的\ue000)|^\s{0,3}的(?:由|报|按|每|且|给|须|应|可|$)/,
  beginsWith('(及以的'),
);

/** A number that no verb delivers and that names no money: it tells of which things is spoken. */
const isOfThing = (context: NumberInClause): boolean =>
  !VERB_END.test(leftOf(context)) && !FUND_OF.test(context.behind);

const DELIVERED = new RegExp(`${HAS_VERB.source}|${GIVING}`);
/** 推出月租金不高于1000元的公寓: what is delivered has to keep the bound. */
const isOfDelivered = ({ head, from, clauseFrom }: NumberInClause): boolean =>
  DELIVERED.test(head) &&
  (from > clauseFrom || /不(?:得|能|应|宜)?[高低多少大小超]|最[高多]/.test(head));

const isCondition = (context: NumberInClause): boolean => {
  const { head, next, comparison, number } = context;
  if (/^(?:对|凡|若|如|当|经|年度|连续)/.test(head.trimStart())) return true;
  if (isOfDelivered(context)) return false;
  return CONSEQUENCE.test(next) || (comparison.leftLength > 0 && number.unit !== '%');
};

/** A remark that is blanked out may stand before the 的. */
const CASE_END = /(?:^|[^元])的\s?$/;
const CASE_GOES_ON = /^[^,;。]{0,40}的[,;](?:予以|给予|可|按|应|由)/;

/** 对…, 可对…; 要对30%以上的市开展稽查 is a duty. */
const FOR_WHOM = /(?:^|可)对(?![外接标照])/;
/** The thing that the number is an attribute of, and what is then done for it. */
const GIVEN_TO = /的[^,;。]{1,20}(?:给予|予以|发放|实行|免除|减免)/;
/** 每 and a verb: per thing done; 每村, 每季度 are by whom and when. */
const EACH_DONE = new RegExp(
  `每(?:${COMPLETING}|${BUILT}|${INCREASE}|${DECREASE}|超过?|满|提前|延长)[^,;。、给予奖补加减扣]{0,6}$`,
);
const COUNTED_BEHIND =
  /^\s?(?:或\d[\d.]{0,8}[万亿]?[\u4e00-\u9fff]{1,3})?及?(?:以上|以下|以内)(?:的?[\u4e00-\u9fff]{2,12}|的[\u4e00-\u9fff()“”]{1,20})\d[\d.]{0,8}\s?[万亿]?[\u4e00-\u9fff%]/;
/** 200户或500人以上的居民点; 10人以内的团队. */
const OF_KIND =
  /^\s?(?:或\d[\d.]{0,8}[万亿]?[\u4e00-\u9fff]{1,3}(?:以上|以下|以内)|及?(?:以下|以内))的[\u4e00-\u9fffA-Za-z]{2}/;
const VOTERS = new RegExp(
  `(?:(?:${anyOf(metrics.voting)})[^,;。]{0,20}|(?:${anyOf(metrics.voters)}))$`,
);
const VOTING = new RegExp(
  `^\\s?(?:以上)?的?[^,;。]{0,12}(?:${anyOf([...metrics.votes, ...metrics.voters])})`,
);

const PRODUCT = new GuardedPattern(/[×÷]\s?$/, endsWith('×÷'));
const RANK = new GuardedPattern(/(?:前|排名|位列|第|后|居)\s{0,3}$/, endsWith('前名列第后居'));
const DISTANCE = new GuardedPattern(
  /(?:方圆|周边|半径|相距|距离?|海拔(?:高程|高度)?)\s{0,3}$/,
  endsWith('圆边径距离拔程度'),
);
const PIECE = new GuardedPattern(/个\s{0,3}$/, endsWith('个'));

/** The rest of a name that ends in a rate, in front of the number that is to be attained. */
const RATE_NAME = /^(?!的)[\u4e00-\u9fff]{1,12}?(?:率|比例|比重|占比)(?!的)[^,;。、的]{2,12}$/;

/** Numbers that bind nobody: conditions, classes, places, counts of what is there. */
export const NO_TARGETS: readonly {
  readonly why: string;
  readonly test: (context: NumberInClause) => boolean;
}[] = [
  {
    why: 'a condition: 2000人以上的按…, 2万元以上报…审批, 1万元以内由…',
    test: ({ number, behind }) => number.unit !== '%' && BOUND_CASE.test(behind),
  },
  {
    why: 'a condition above what it gives: 超过100人的企业, 对投资达到1亿元的项目，给予',
    test: (context) =>
      context.behind.includes('的') &&
      THING_TO_END.test(context.behind) &&
      isOfThing(context) &&
      isCondition(context),
  },
  {
    why: 'a fine: 处5万元以上20万元以下罚款',
    test: ({ head, behind, next, lead }) =>
      paying.isIn(behind) ||
      (/罚款|罚金/.test(lead) && !/奖/.test(lead + behind) && /最高|不超过/.test(head)) ||
      (head.includes('处') && /处以?\s{0,3}$|(?:^|[并可]以?)处(?![理置于])/.test(head)) ||
      (paying.isIn(head) && !/^\s?的?奖励/.test(behind)) ||
      next.startsWith('处') ||
      next.slice(0, 8).includes('罚款'),
  },
  {
    why: 'a condition of whom it is for: 对10万元以上的贷款免除担保, 可对金额500万元及以下、费率不超过1%的业务给予补贴',
    test: (context) =>
      context.head.includes('对') &&
      FOR_WHOM.test(context.head) &&
      (GIVEN_TO.test(context.tail) ||
        (!VERB_END.test(leftOf(context)) && /^\s?及?(?:以上|以下|以内)的/.test(context.behind))),
  },
  {
    why: 'the base of a rate: 每吸纳一名就业者给予3000元, 每增加一个胎儿增加500元',
    test: ({ before, behind }) =>
      before.includes('每') && EACH_DONE.test(before) && !/^\s?(?:以上|以下|以内)?$/.test(behind),
  },
  {
    why: 'an attribute of what is counted: 连片30亩以上老旧池塘10万亩',
    test: ({ comparison, before, tail, number }) =>
      number.unit !== '%' &&
      ((/^或/.test(before) && /^\s?(?:以[上下内])的/.test(tail)) ||
        (comparison.rightLength > 0 && COUNTED_BEHIND.test(tail)) ||
        (comparison.leftLength === 0 && OF_KIND.test(tail))),
  },
  {
    why: 'a time of day: 下午2时30分',
    test: ({ number, before }) => number.unit === '分' && /[时時点點]\s?$/.test(before),
  },
  {
    why: 'a programme or a phase by its name: 千座公园计划, 河道整治三期工程',
    test: ({ number, behind }) =>
      number.isWord &&
      (number.unit === '期'
        ? /^(?:工程|项目|建设|扩建|改造|规划|$)/.test(behind)
        : number.value >= 100 &&
          /^[\u4e00-\u9fff]{0,6}(?:计划|行动|工程)(?:$|[和与及、])/.test(behind)),
  },
  {
    why: 'a measure in the name of a rate: 500米服务半径覆盖率突破九成',
    test: ({ number, comparison, tail }) =>
      number.unit !== '%' &&
      comparison.leftLength + comparison.rightLength === 0 &&
      RATE_NAME.test(tail),
  },
  {
    why: 'a formula: 甲/乙×100%',
    test: ({ before }) => PRODUCT.test(before),
  },
  {
    why: 'a majority: 全体董事的过半数通过, 三分之二以上委员出席',
    test: ({ number, before, behind }) =>
      number.unit === '%' && (VOTERS.test(before) || VOTING.test(behind)),
  },
  {
    why: 'what is done or defined: 已改造, 截至…, 是指',
    test: ({ head, lead, carried }) =>
      DONE.test(head) || isOfPast(head) || isOfPast(lead) || isPast(lead + head, carried.year),
  },
  {
    why: 'a condition that ends in 的: 导致30人以上死亡的；就业率达到70%以上的，予以表扬',
    test: ({ tail, next }) =>
      (tail.includes('的') && CASE_END.test(tail)) ||
      (next.includes('的') && CASE_GOES_ON.test(next)),
  },
  {
    why: 'from one bound to another: 10人以上30人以下',
    test: ({ before, tail }) =>
      (tail.includes('以上') && /^\s?(?:\(含\))?以上(?:不满|不足|、)?\d/.test(tail)) ||
      (before.startsWith('以上') && /^以上(?:不满|不足)?$/.test(before)),
  },
  {
    why: 'a pass mark',
    test: ({ behind }) => behind.includes('为') && /为(?:不)?合格|为优秀|为良好/.test(behind),
  },
  {
    why: 'a count of what is there: 辖区22处空地, 现有117个',
    test: ({ before, comparison }) => comparison.leftLength === 0 && EXISTING.test(before),
  },
  {
    why: 'the spelling out of a name: 1个城镇社区、6个…的“1+6+2”模式',
    test: ({ tail }) => tail.includes('的“') && /的“[\d+]+”/.test(tail),
  },
  {
    why: 'a rank',
    test: ({ before }) => RANK.test(before),
  },
  {
    why: 'an attribute of a thing: 10蒸吨, 20蒸吨及以下锅炉, 6个100%',
    test: ({ number, before, behind }) =>
      number.unit === '蒸吨' ||
      (behind.includes('蒸吨') && /^\s{0,3}蒸吨/.test(behind)) ||
      PIECE.test(before),
  },
  {
    why: 'a distance or a height: 方圆3公里, 西距县城5公里, 海拔高程480米',
    test: ({ before, number }) =>
      DISTANCE.test(before) ||
      (number.family === 'length' &&
        before.includes('距') &&
        /(?:^|[东南西北])距[^,不]{1,16}$/.test(before)),
  },
  {
    why: 'items of a list that is only named: 4项指标',
    test: ({ number, behind, comparison }) =>
      !comparison.isExplicit &&
      (number.unit === '项' || number.unit === '个') &&
      /^\s{0,3}(?:指标|方面|阶段|类别|环节|要素|领域|批次|试点城市|条件|要求|内容|原则|部分|等级|档次|步骤|方向)/.test(
        behind,
      ),
  },
  {
    why: 'a meeting by its number: 六届六十次常务会议',
    test: ({ number, behind }) =>
      number.unit === '次' &&
      /^[\u4e00-\u9fff]{0,4}(?:会议|全会|常委会|党组)/.test(behind) &&
      number.isWord,
  },
];

/** Whether the last year that a sentence names is over. */
function isPast(sentence: string, year: number): boolean {
  const last = sentence.includes('年') ? [...sentence.matchAll(YEAR)].at(-1)?.[1] : undefined;
  return last !== undefined && Number(last) < year;
}

/** Whether a number binds nobody. */
export function isNoTarget(context: NumberInClause): boolean {
  return NO_TARGETS.some(({ test }) => test(context));
}
