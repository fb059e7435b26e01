import { describe, expect, it } from 'vitest';
import { toActors } from '../src/actors/index.js';
import { toSource } from '../src/source/source.js';
import { View } from '../src/source/view.js';

function names(list: string, attested: readonly (readonly [string, number])[] = []): string[] {
  const source = toSource(list);
  const view = new View(source, [{ start: 0, end: list.length }]);
  return toActors(view, { attested: new Map(attested), isPerson: false }).map(({ name }) => name);
}

describe('a prefix passes on to the bare nouns behind it', () => {
  it.each([
    ['各镇、街道、综合执法局', ['各镇', '各街道', '综合执法局']],
    ['区直各部门、单位', ['区直各部门', '区直各单位']],
    ['各镇党委、政府', ['各镇党委', '各镇政府']],
    ['各街道党工委、办事处', ['各街道党工委', '各街道办事处']],
    ['各镇、涉农街道', ['各镇', '各涉农街道']],
    ['各镇人民政府、街道办事处', ['各镇人民政府', '各街道办事处']],
    ['区委各部委、区直各部门、单位', ['区委各部委', '区直各部门', '区直各单位']],
    ['国务院有关部委、直属机构', ['国务院有关部委', '国务院有关直属机构']],
    ['丰登镇党委、政府', ['丰登镇党委', '丰登镇政府']],
    [
      '各镇（街道）党（工）委、政府（办事处）',
      ['各镇（街道）党（工）委', '各镇（街道）政府（办事处）'],
    ],
    ['各县（市、区）党委、人民政府', ['各县（市、区）党委', '各县（市、区）人民政府']],
    ['市政府各委、办、局', ['市政府各委', '市政府各办', '市政府各局']],
    ['各区、县级市', ['各区', '各县级市']],
    ['各镇和街道', ['各镇', '各街道']],
    ['名镇、街道', ['各镇', '各街道']],
  ])('%s', (list, expected) => {
    expect(names(list)).toEqual(expected);
  });

  it.each([
    ['各镇，街道', ['各镇', '街道']],
    ['各镇、环保分局、街道', ['各镇', '环保分局', '街道']],
    ['市政府有关部门、有关直属机构', ['市政府有关部门', '有关直属机构']],
    ['丰登镇、良田镇', ['丰登镇', '良田镇']],
  ])('but not over a comma or a name that stands alone: %s', (list, expected) => {
    expect(names(list)).toEqual(expected);
  });
});

describe('a shared tail passes back', () => {
  it.each([
    ['交警一、二大队', ['交警一大队', '交警二大队']],
    ['交警一大队、二大队', ['交警一大队', '交警二大队']],
    ['交警一、二、三大队', ['交警一大队', '交警二大队', '交警三大队']],
    ['区、市直属学校', ['区直属学校', '市直属学校']],
    ['各省、自治区、直辖市人民政府', ['各省人民政府', '各自治区人民政府', '各直辖市人民政府']],
    ['高新区、旅游度假区管委会', ['高新区管委会', '旅游度假区管委会']],
    ['各市、州、县人民政府', ['各市人民政府', '各州人民政府', '各县人民政府']],
    ['各市、县（市、区）人民政府', ['各市人民政府', '各县（市、区）人民政府']],
    ['各县、自治县、区人民政府', ['各县人民政府', '各自治县人民政府', '各区人民政府']],
    ['各区、县（市）科技局', ['各区科技局', '各县（市）科技局']],
    [
      '各省、自治区、直辖市和计划单列市、新疆生产建设兵团财政厅（局）',
      [
        '各省财政厅（局）',
        '各自治区财政厅（局）',
        '各直辖市财政厅（局）',
        '各计划单列市财政厅（局）',
        '新疆生产建设兵团财政厅（局）',
      ],
    ],
    [
      '各省、自治区党委和人民政府',
      ['各省党委', '各自治区党委', '各省人民政府', '各自治区人民政府'],
    ],
    ['中央、省、市驻河单位', ['中央驻河单位', '省驻河单位', '市驻河单位']],
    ['各市、州水利局、林业局', ['各市水利局', '各州水利局', '各市林业局', '各州林业局']],
    ['临河、东岭市政府', ['临河市政府', '东岭市政府']],
    ['省、临河市编制部门', ['省编制部门', '临河市编制部门']],
    ['临河市、东岭市水务局', ['临河市水务局', '东岭市水务局']],
    ['临河市财政、教育、督导等部门', ['临河市财政部门', '临河市教育部门', '临河市督导部门']],
  ])('%s', (list, expected) => {
    expect(names(list)).toEqual(expected);
  });

  it.each([
    ['各县区、市直各单位', ['各县区', '市直各单位']],
    ['各市、市场监管局', ['各市', '市场监管局']],
    ['各设区市、青岚实验区管委会', ['各设区市', '青岚实验区管委会']],
  ])('but none of what stands by itself: %s', (list, expected) => {
    expect(names(list)).toEqual(expected);
  });

  it('but a town has no 办事处', () => {
    expect(names('各镇、街道办事处')).toEqual(['各镇', '各街道办事处']);
  });
});

describe('separators', () => {
  it('in brackets separate nothing', () => {
    expect(names('各县（市、区）政府、市委宣传部（网信办）')).toEqual([
      '各县（市、区）政府',
      '市委宣传部（网信办）',
    ]);
  });

  it.each([
    ['交通厅、财政厅等和各有关市级人民政府', ['交通厅', '财政厅', '各有关市级人民政府']],
    ['县财政局和县审计局', ['县财政局', '县审计局']],
    ['县财政局以及各镇人民政府', ['县财政局', '各镇人民政府']],
    ['县财政局与县审计局及各镇', ['县财政局', '县审计局', '各镇']],
    ['县教育局.县财政局', ['县教育局', '县财政局']],
    [
      '东岭区发展和改革委员会东岭区建设和管理委员会',
      ['东岭区发展和改革委员会', '东岭区建设和管理委员会'],
    ],
    ['各区人民政府〈含开发区管委会，下同〉', ['各区人民政府']],
    ['县爱卫办（以下简称“爱卫办”）', ['县爱卫办']],
    ['县爱卫办（联系人：周青山，电话：6231587）、县医保局（6231588）', ['县爱卫办', '县医保局']],
  ])('are words, too, where both sides are bodies: %s', (list, expected) => {
    expect(names(list)).toEqual(expected);
  });

  it.each([
    ['县人力资源和社会保障局'],
    ['县住房和城乡建设局'],
    ['相关职能部门及其派驻机构'],
    ['县市场监管局'],
    ['县委宣传部（网信办）'],
  ])('but one name stays whole: %s', (list) => {
    expect(names(list)).toEqual([list]);
  });

  it('that OCR lost come back where both names stand alone elsewhere', () => {
    const attested = [
      ['教育局', 4],
      ['文体局', 3],
      ['教育局文体局', 1],
    ] as const;
    expect(names('民政局、教育局文体局', attested)).toEqual(['民政局', '教育局', '文体局']);
  });

  it('are not put into a name that the document does not attest in parts', () => {
    expect(names('公安局交警大队', [['公安局', 2]])).toEqual(['公安局交警大队']);
  });
});

describe('bodies that print their level each are parted where nothing stands between them', () => {
  it.each([
    ['县委宣传部县教育局县河长办', ['县委宣传部', '县教育局', '县河长办']],
    ['省委省政府', ['省委', '省政府']],
  ])('%s', (list, expected) => {
    expect(names(list)).toEqual(expected);
  });

  it.each(['市委市直机关工委', '市市场监管局', '市城市管理局', '区园区管委会'])(
    'but one body stays whole: %s',
    (list) => {
      expect(names(list)).toEqual([list]);
    },
  );
});
