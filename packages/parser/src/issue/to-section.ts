import type { Section } from '@gongbao/schema/types';
import type { SectionDraft } from '../sections/index.js';

function toOrdinal({ ordinal }: SectionDraft): Section['ordinal'] {
  return { ...ordinal.view.toText(), value: ordinal.value };
}

/** A section of the tree as it is handed out. */
export function toSection(section: SectionDraft, noticeId: string): Section {
  return {
    id: `${noticeId}#${section.path}`,
    path: section.path,
    kind: section.kind,
    level: section.level,
    ordinal: toOrdinal(section),
    heading: section.heading?.toText() ?? null,
    paragraphs: section.paragraphs.map((paragraph) => paragraph.toText()),
    sections: section.sections.map((child) => toSection(child, noticeId)),
    span: { ...section.span },
    rule: `ordinal-${section.shape.name}`,
  };
}
