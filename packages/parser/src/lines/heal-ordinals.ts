import { characterSet } from '../patterns/character-set.js';
import { HAN } from '../patterns/characters.js';
import { toChineseNumeral } from '../patterns/numeral.js';
import { type Ordinal, readOrdinal } from '../patterns/ordinal.js';
import { type Evidence, type RepairLog, toEvidence } from '../repairs/index.js';
import type { Line } from './line.js';

interface DamagedShape {
  /** Name of the style that it may be. */
  readonly style: string;
  /** A first look at the beginning of a line. */
  readonly mayMatch: (folded: string) => boolean;
  /** What stands before the unit's text; the first group is where the number should be. */
  readonly pattern: RegExp;
  readonly write: (value: number) => string;
}

const TEXT = `(?=[${HAN}“《])`;
const arabic = (value: number): string => `${value}.`;

/** Behind three characters and a blank. */
const FURTHEST_POINT = 5;

function beginsWith(characters: string): (folded: string) => boolean {
  const begins = characterSet(characters);
  return (folded) => begins(folded.charCodeAt(0));
}

/** Ordered, first match wins; each only where its neighbours leave one number free. */
const DAMAGED_SHAPES: readonly DamagedShape[] = [
  // 1 强化…, 8, 健全…: the number is there, its mark is not.
  {
    style: 'arabic',
    mayMatch: beginsWith('0123456789'),
    pattern: new RegExp(`^(\\d{1,3})\\s*[,:;。]?\\s*${TEXT}`),
    write: arabic,
  },
  // 芽. 持续…, ]11. 培育…, l0. 加强…: the mark is there, the number is not, or not alone.
  {
    style: 'arabic',
    mayMatch: (folded) => folded.slice(0, FURTHEST_POINT).includes('.'),
    pattern: new RegExp(`^(?!\\d+\\.)([^\\s.]{1,3})\\s?\\.\\s*${TEXT}`),
    write: arabic,
  },
  // 《个) 卫生计生局…, 二) 水污染防治.
  {
    style: 'chinese-bracketed',
    mayMatch: beginsWith('({《〈<[一二三四五六七八九十'),
    pattern:
      /^(?:[({《〈<[]{1,2}\s?([^\s()[\]{}《》]{1,2}?)|([一二三四五六七八九十]{1,3}))\s?[)}〉》>]{1,2}\s*[、.]?\s*/,
    write: (value) => `(${toChineseNumeral(value)})`,
  },
  // -、总体要求
  {
    style: 'chinese',
    mayMatch: beginsWith('-~='),
    pattern: /^([-~=])\s*、\s*/,
    write: (value) => `${toChineseNumeral(value)}、`,
  },
];

/** The ordinals of one style next to a line, above and below it. */
interface Neighbours {
  readonly before: number | null;
  readonly after: number | null;
}

const styleOf = ({ ordinal }: Line): string | undefined => ordinal?.shape.name;

/** Tells, for ascending indexes of lines, the next ordinal value of a style below. */
function valuesBelow(lines: readonly Line[]): (style: string, index: number) => number | null {
  const numbered = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const style = styleOf(line);
    if (style === undefined) continue;
    const places = numbered.get(style);
    if (places === undefined) numbered.set(style, [index]);
    else places.push(index);
  }
  const passed = new Map<string, number>();
  return (style, index) => {
    const places = numbered.get(style) ?? [];
    let at = passed.get(style) ?? 0;
    while ((places[at] ?? lines.length) <= index) at += 1;
    passed.set(style, at);
    return lines[places[at] ?? lines.length]?.ordinal?.value ?? null;
  };
}

/** The only number that fits between two; the first of a numbering has none above it that it follows. */
function numberBetween({ before, after }: Neighbours): number | null {
  if (after === null) return null;
  if (before !== null && after === before + 2) return before + 1;
  return after === 2 && before !== 1 ? 1 : null;
}

/** Why the free number between two is the one that was printed. */
function evidenceOf({ before, after }: Neighbours): Evidence {
  const below = String(after);
  return before === null
    ? toEvidence('first-numbering', { after: below })
    : toEvidence('numbering', { before, after: below });
}

function readDamaged({ view }: Line, around: (style: string) => Neighbours): Ordinal | null {
  for (const { style, mayMatch, pattern, write } of DAMAGED_SHAPES) {
    const match = mayMatch(view.folded) ? pattern.exec(view.folded) : null;
    if (match === null) continue;
    const [whole, printed = ''] = match;
    const value = numberBetween(around(style));
    // A number that is printed stands; one that does not fit is none.
    if (value === null || (/^\d+$/.test(printed) && Number(printed) !== value)) continue;
    const ordinal = readOrdinal(write(value));
    if (ordinal === null) continue;
    return { ...ordinal, printedLength: whole.trimEnd().length, length: whole.length };
  }
  return null;
}

const CLOSED = /[。;:!?！？]["”’)\]]?$/;

/** The last line of print, and the line that its paragraph began with. */
interface Paragraph {
  readonly first: Line;
  readonly last: Line;
}

/** Whether a unit may begin below: a sentence, list or heading ends there. */
function mayEnd(above: Paragraph | null, gap: number): boolean {
  if (above === null || CLOSED.test(above.last.view.folded)) return true;
  return gap > 0 && above.first.kind !== 'text';
}

function readOn(above: Paragraph | null, line: Line): Paragraph {
  const goesOn = above !== null && line.gap === 0 && line.kind === 'text';
  return { first: goesOn ? above.first : line, last: line };
}

/**
 * Reads ordinals of which OCR lost the number or the mark, where the numbering above and below leaves
 * exactly one number free: 10.… 芽. … 12.…
 */
export function healOrdinals(lines: readonly Line[], log: RepairLog): Line[] {
  if (!log.allows('heal-ordinal')) return [...lines];
  const below = valuesBelow(lines);
  const above = new Map<string, number | null>();
  let paragraph: Paragraph | null = null;
  return lines.map((line, index) => {
    const around = (style: string): Neighbours => ({
      before: above.get(style) ?? null,
      after: below(style, index),
    });
    const isCandidate = line.kind === 'text' && mayEnd(paragraph, line.gap);
    const ordinal = isCandidate ? readDamaged(line, around) : line.ordinal;
    if (line.kind !== 'blank' && line.kind !== 'furniture') paragraph = readOn(paragraph, line);
    if (ordinal === null) return line;
    const evidence = evidenceOf(around(ordinal.shape.name));
    above.set(ordinal.shape.name, ordinal.value);
    if (ordinal === line.ordinal) return line;
    const { view } = line;
    const place = [view.start, view.offset(ordinal.printedLength - 1) + 1] as const;
    log.record(view.source, 'heal-ordinal', place, ordinal.path, evidence);
    return { ...line, kind: 'ordinal', ordinal };
  });
}
