import type { Block } from '../blocks/index.js';
import { isBodyName } from '../patterns/body-name.js';
import { decreeNumber } from '../patterns/document-number.js';
import { splitOutsideBrackets } from '../patterns/lists.js';
import { readOrdinal } from '../patterns/ordinal.js';
import type { TitleRun } from './title-run.js';

/** Whether a folded line is 主送机关: bodies up to a colon, no sentence. */
export function isAddresseeLine(folded: string): boolean {
  const colon = folded.indexOf(':');
  if (colon < 2 || /[。;！？“《]/.test(folded.slice(0, colon))) return false;
  const list = folded.slice(0, colon);
  if (/(?:如下|以下|下列|通知|是|即)$/.test(list)) return false;
  const pieces = splitOutsideBrackets(list, /[、,;\s]/);
  const named = pieces.filter(
    (piece) => isBodyName(piece) || /^(?:各|有关|国务院|市|区|县|省)/.test(piece),
  );
  return named.length > 0 && named.length * 2 > pieces.length;
}

/** Everything around a title that can tell a notice's beginning. */
export interface Surroundings {
  readonly blocks: readonly Block[];
  readonly run: TitleRun;
  /** Folded titles of the contents list, without white space. */
  readonly contentsTitles: ReadonlySet<string>;
  /** Titles that the notice before says it issues, without white space. */
  readonly isIssuedTitle: boolean;
}

interface BoundarySign {
  readonly name: string;
  readonly weight: number;
  readonly test: (place: Surroundings) => boolean;
  readonly why: string;
}

const after = ({ blocks, run }: Surroundings, distance: number): Block | undefined =>
  blocks[run.last + distance];

/** What tells the beginning of a notice; a title with a sum of two or more is one. */
const BOUNDARY_SIGNS: readonly BoundarySign[] = [
  {
    name: 'number-line',
    weight: 2,
    test: (place) =>
      after(place, 1)?.kind === 'document-number' ||
      decreeNumber(after(place, 1)?.view.folded ?? '', place.run.view.folded) !== null ||
      place.blocks[place.run.first - 1]?.kind === 'document-number',
    why: '发文字号 stands right under or over the title',
  },
  {
    name: 'addressee-line',
    weight: 2,
    test: (place) =>
      [1, 2].some((distance) => {
        const block = after(place, distance);
        return block?.kind === 'text' && isAddresseeLine(block.view.folded);
      }),
    why: '主送机关 stands under the title',
  },
  {
    name: 'contents',
    weight: 2,
    test: ({ run, contentsTitles }) => contentsTitles.has(run.view.folded.replace(/\s+/g, '')),
    why: 'the contents list this title',
  },
  {
    name: 'origin-note',
    weight: 2,
    test: (place) =>
      /^\(.{0,80}(?:公布|发布|通过|批准|施行)/.test(after(place, 1)?.view.folded ?? '') ||
      /^\d{4}\s*年.{0,60}(?:通过|批准|公布)$/.test(after(place, 1)?.view.folded ?? ''),
    why: 'a bracket under the title tells who passed it and when',
  },
  {
    name: 'about',
    weight: 1,
    test: ({ run }) => /关于|印发|转发|发布/.test(run.view.folded),
    why: 'the title says what it is about (关于…的通知)',
  },
  {
    name: 'text-begin',
    weight: 1,
    test: ({ run }) => run.first === 0,
    why: 'the text begins with it',
  },
  {
    name: 'articles',
    weight: 1,
    test: (place) => {
      const kind = readOrdinal(after(place, 1)?.view.folded ?? '')?.shape.kind;
      return kind === 'chapter' || kind === 'article' || kind === 'section';
    },
    why: 'chapters, articles or sections begin under the title',
  },
  {
    name: 'issued',
    weight: -3,
    test: ({ isIssuedTitle }) => isIssuedTitle,
    why: 'the notice before issues this very title',
  },
];

/** The sum of what speaks for a notice beginning with a title. */
export function boundaryWeight(place: Surroundings): number {
  return BOUNDARY_SIGNS.reduce((sum, sign) => sum + (sign.test(place) ? sign.weight : 0), 0);
}
