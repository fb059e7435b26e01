import type { Block } from '../blocks/index.js';
import { documentTypeOf } from '../patterns/document-type.js';
import { readOrdinal } from '../patterns/ordinal.js';
import type { Announcement } from './announcement.js';
import { type HeadLineKind, headLineKind } from './head-line.js';
import { isFoot } from './is-foot.js';
import { toComparable } from './issued-titles.js';
import type { TitleRun } from './title-run.js';

/** Everything around a title that can tell a notice's beginning. */
export interface Surroundings {
  readonly blocks: readonly Block[];
  readonly run: TitleRun;
  /** Titles that the contents list, to be compared. */
  readonly listed: ReadonlySet<string>;
  /** What the notice before says of what is printed behind it. */
  readonly announced: () => Announcement;
}

export interface BoundarySign {
  readonly name: string;
  readonly weight: number;
  readonly test: (place: Surroundings) => boolean;
  readonly why: string;
  readonly example: string;
}

/** So much must speak for it. */
const ENOUGH = 3;
/** How far under a title a line may stand that belongs to the head. */
const REACH = 4;
const LONGEST_FOREIGN_LINE = 60;

/** A short line that is none of the head may stand in it. */
const isForeign = (block: Block | undefined): block is Block =>
  block?.kind === 'text' && block.view.length <= LONGEST_FOREIGN_LINE;

/** Whether a line of some kind stands under the title, with no more than one line between that is none of the head. */
function hasBelow({ blocks, run }: Surroundings, kind: HeadLineKind): boolean {
  let foreign = 0;
  for (let distance = 1; distance <= REACH; distance += 1) {
    const block = blocks[run.last + distance];
    const found = headLineKind(block, run.view);
    if (found === kind) return true;
    if (found !== null) continue;
    foreign += 1;
    if (foreign > 1 || !isForeign(block) || documentTypeOf(block.view.folded) !== null)
      return false;
  }
  return false;
}

/** The number above a title, with no more than web fields or one short line between. */
export function numberAbove(blocks: readonly Block[], first: number): number | null {
  let foreign = 0;
  for (let index = first - 1; index >= 0 && first - index <= REACH; index -= 1) {
    const block = blocks[index];
    const kind = headLineKind(block, null);
    if (kind === 'number' || kind === 'damaged-number') return index;
    if (kind === 'web-field') continue;
    foreign += 1;
    if (kind !== null || foreign > 1 || !isForeign(block)) return null;
  }
  return null;
}

const under = ({ blocks, run }: Surroundings): string => blocks[run.last + 1]?.view.folded ?? '';

/** What tells the beginning of a notice; a title with a sum of `ENOUGH` is one. */
export const BOUNDARY_SIGNS: readonly BoundarySign[] = [
  {
    name: 'number-line',
    weight: 3,
    test: (place) =>
      hasBelow(place, 'number') ||
      hasBelow(place, 'dated-number') ||
      numberAbove(place.blocks, place.run.first) !== null,
    why: '发文字号 stands under or over the title',
    example: '青岚县古树名单\n青政发〔2022〕5号\n古树十株，予以公布。',
  },
  {
    name: 'damaged-number-line',
    weight: 2,
    test: (place) => hasBelow(place, 'damaged-number'),
    why: 'what was printed as 发文字号 stands under the title',
    example: '青岚县古树名单\n青政发〔2022〕I5号\n古树十株，予以公布。',
  },
  {
    name: 'addressee-line',
    weight: 3,
    test: (place) => hasBelow(place, 'addressees'),
    why: '主送机关 stands under the title',
    example: '保护古树\n各镇人民政府：\n请认真落实。',
  },
  {
    name: 'contents',
    weight: 3,
    test: ({ run, listed }) => listed.has(toComparable(run.view.folded)),
    why: 'the contents list this title',
    example: '目录\n青岚县古树保护办法……3\n青岚县古树保护办法\n第一条　保护古树。',
  },
  {
    name: 'origin-note',
    weight: 3,
    test: (place) => hasBelow(place, 'origin-note'),
    why: 'a line under the title tells who passed it and when',
    example: '青岚县古树法\n（2018年3月1日青岚县人民代表大会通过）\n第一条　保护古树。',
  },
  {
    name: 'speech-note',
    weight: 3,
    test: (place) => hasBelow(place, 'speech-note'),
    why: 'a line under the title tells where it was spoken',
    example: '政府工作\n——2026年1月25日在青岚县人民代表大会上\n各位代表：',
  },
  {
    name: 'type',
    weight: 1,
    test: ({ run }) => documentTypeOf(run.view.folded) !== null,
    why: 'the title ends with a 文种',
    example: '青岚县古树保护办法',
  },
  {
    name: 'about',
    weight: 1,
    test: ({ run }) => /关于|印发|转发|发布/.test(run.view.folded),
    why: 'the title says what it is about (关于…的通知)',
    example: '青岚县人民政府关于保护古树的通知',
  },
  {
    name: 'text-begin',
    weight: 1,
    test: ({ run }) => run.first === 0,
    why: 'the text begins with it',
    example: '青岚县古树保护办法\n第一条　保护古树。',
  },
  {
    name: 'articles',
    weight: 1,
    test: (place) => {
      const kind = readOrdinal(under(place))?.shape.kind;
      return kind === 'chapter' || kind === 'article' || kind === 'section';
    },
    why: 'chapters, articles or sections begin under the title',
    example: '青岚县古树保护办法\n第一条　保护古树。',
  },
  {
    name: 'purpose',
    weight: 1,
    test: (place) => /^(?:为|根据|按照|依据|近年来|今年)/.test(under(place)),
    why: 'the first words of a paper stand under the title: why it was made',
    example: '青岚县古树保护办法\n为保护古树，制定本办法。',
  },
  {
    name: 'foot-above',
    weight: 1,
    test: ({ blocks, run, announced }) => {
      const above = blocks[run.first - 1];
      return above !== undefined && isFoot(above) && !announced().expectsMore;
    },
    why: 'the paper above is signed and names nothing that is printed behind it',
    example: '青岚县人民政府\n2022年5月6日\n青岚县古树保护办法',
  },
];

/** What no other sign outweighs. */
export const VETOES: readonly Omit<BoundarySign, 'weight'>[] = [
  {
    name: 'label-above',
    test: ({ blocks, run }) => blocks[run.first - 1]?.kind === 'attachment-label',
    why: 'it is the title of an attachment',
    example: '附件1\n青岚县人民政府关于古树的请示',
  },
  {
    name: 'issued',
    test: ({ run, announced }) => announced().issued.has(toComparable(run.view.folded)),
    why: 'the notice before issues this very title',
    example: '关于印发《青岚县古树保护办法》的通知',
  },
];

/** What speaks for a notice beginning with a title. */
export const signsOf = (place: Surroundings): readonly BoundarySign[] =>
  BOUNDARY_SIGNS.filter((sign) => sign.test(place));

/** Whether a notice begins with a title. */
export function isBoundary(place: Surroundings): boolean {
  const sum = signsOf(place).reduce((total, { weight }) => total + weight, 0);
  return sum >= ENOUGH && !VETOES.some(({ test }) => test(place));
}
