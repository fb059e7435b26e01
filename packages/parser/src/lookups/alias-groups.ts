import type { Issue, Notice } from '@gongbao/schema/types';
import { organizations } from './organizations.js';

const SHORTEST = 4;
/** Numbers and classes tell bodies apart: 交警一大队 and 交警二大队 are two. */
const DISTINGUISHING = /[一二三四五六七八九十\d各有相其]/;
const TAILS = [
  '有限公司',
  '集团',
  '公司',
  '中心',
  '办公室',
  '分局',
  '局',
  '办',
  '委',
  '部',
  '街道',
  '镇',
];

/** The kind of body that a name ends with; 有限公司 is set aside, since short forms leave it out. */
function tailOf(name: string): string {
  const bare = name.replace(/(?:股份)?有限(?:责任)?公司$/, '');
  return TAILS.find((tail) => bare.endsWith(tail)) ?? '';
}

function stemOf(name: string): string {
  return name.replace(/(?:股份)?有限(?:责任)?公司$/, '');
}

/** Whether all characters of the short name stand in the long one in their order. */
function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}

function isShortForm(short: string, long: string): boolean {
  const [left, right] = [stemOf(short), stemOf(long)];
  return (
    left.length <= right.length &&
    left.length >= SHORTEST &&
    left.slice(0, 2) === right.slice(0, 2) &&
    tailOf(short) !== '' &&
    tailOf(short) === tailOf(long) &&
    isSubsequence(left, right)
  );
}

/**
 * Names that are likely one body (市场监管分局/市场监督管理分局), the longest first in each group. They are
 * offered, never merged.
 */
export function aliasGroups(from: Notice | Issue): string[][] {
  const names = organizations(from, { prose: true })
    .map(({ name }) => name)
    .filter((name) => !DISTINGUISHING.test(name))
    .sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
  const groups: string[][] = [];
  for (const name of names) {
    const group = groups.find(([longest]) => longest !== undefined && isShortForm(name, longest));
    if (group === undefined) groups.push([name]);
    else group.push(name);
  }
  return groups.filter(({ length }) => length > 1);
}
