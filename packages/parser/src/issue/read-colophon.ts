import type { Colophon, ColophonField } from '@gongbao/schema/types';
import type { Block } from '../blocks/index.js';
import colophon from '../lexicon/colophon.json' with { type: 'json' };
import { spacedAlternatives } from '../patterns/spaced.js';
import type { View } from '../source/view.js';

type FieldName = keyof Colophon;

const FIELDS = Object.keys(colophon) as FieldName[];
const FIELD_OF_LABEL: ReadonlyMap<string, FieldName> = new Map(
  FIELDS.flatMap((field) => colophon[field].map((label) => [label, field] as const)),
);
const LABEL = new RegExp(
  `(?:^|\\s)(${spacedAlternatives([...FIELD_OF_LABEL.keys()])})\\s*:\\s*`,
  'g',
);
/** 主办单位 is a label in a notice; outside of all it is the colophon's. */
const FIELD_LINES: ReadonlySet<Block['kind']> = new Set(['colophon', 'label']);
/** 《…公报》为A4开本: the back cover may tell the size in a sentence. */
const SIZE_IN_PROSE = /为\s*([A-Z0-9]{1,3}\s*(?:开本|纸))/;

/** 王 静 is one name of two characters. */
function withoutNameSpace(view: View): View {
  const space = /^[\u4e00-\u9fff](\s+)[\u4e00-\u9fff]$/.exec(view.text)?.[1];
  return space === undefined ? view : view.without([[1, 1 + space.length]]);
}

/** The field that a stretch prints, its label included; the value begins at a local offset. */
function toField(printed: View, valueAt: number): ColophonField | null {
  const inner = printed.slice(valueAt);
  const value = inner.text.replace(/^<|>$/g, '').trim();
  if (value === '') return null;
  const from = inner.text.indexOf(value);
  const { text } = withoutNameSpace(inner.slice(from, from + value.length)).toText();
  return { ...printed.toText(), value: text };
}

function* fieldsOf({ view }: Block): Generator<readonly [FieldName, ColophonField]> {
  const labels = [...view.folded.matchAll(LABEL)];
  for (const [index, match] of labels.entries()) {
    const field = FIELD_OF_LABEL.get((match[1] ?? '').replace(/\s+/g, ''));
    const end = labels[index + 1]?.index ?? view.length;
    const value = toField(view.slice(match.index, end), match[0].length);
    if (field !== undefined && value !== null) yield [field, value];
  }
}

/** 版权页: fields of the front matter, and of the back cover where the front has none. */
export function readColophon(front: readonly Block[], back: readonly Block[]): Colophon | null {
  const found = new Map<FieldName, ColophonField>();
  const blocks = [...front, ...back];
  for (const block of blocks.filter(({ kind }) => FIELD_LINES.has(kind))) {
    for (const [field, value] of fieldsOf(block)) {
      if (!found.has(field)) found.set(field, value);
    }
  }
  for (const { view } of back) {
    const match = found.has('format') ? null : SIZE_IN_PROSE.exec(view.folded);
    const size = match?.[1];
    if (match == null || size === undefined) continue;
    const from = match.index + match[0].indexOf(size);
    const value = toField(view.slice(from, from + size.length), 0);
    if (value !== null) found.set('format', value);
  }
  if (found.size === 0) return null;
  const get = (field: FieldName): ColophonField | null => found.get(field) ?? null;
  return {
    chiefEditor: get('chiefEditor'),
    executiveEditor: get('executiveEditor'),
    responsibleEditor: get('responsibleEditor'),
    supervisor: get('supervisor'),
    sponsor: get('sponsor'),
    producer: get('producer'),
    address: get('address'),
    postcode: get('postcode'),
    phone: get('phone'),
    fax: get('fax'),
    email: get('email'),
    website: get('website'),
    serialNumber: get('serialNumber'),
    printer: get('printer'),
    format: get('format'),
    distribution: get('distribution'),
  };
}
