import type { Section } from '@gongbao/schema';
import type { Unit } from '../sections/index.js';

function toOrdinal({ ordinal }: Unit): Section['ordinal'] {
  const { text, span, pieces } = ordinal.view.toText();
  return { text, span, pieces, value: ordinal.value };
}

/** A unit of the tree as it is handed out. */
export function toSection(unit: Unit, noticeId: string): Section {
  return {
    id: `${noticeId}#${unit.path}`,
    path: unit.path,
    kind: unit.kind,
    level: unit.level,
    ordinal: toOrdinal(unit),
    heading: unit.heading?.toText() ?? null,
    paragraphs: unit.paragraphs.map((paragraph) => paragraph.toText()),
    sections: unit.units.map((child) => toSection(child, noticeId)),
    span: { ...unit.span },
    rule: `ordinal-${unit.shape.name}`,
  };
}
