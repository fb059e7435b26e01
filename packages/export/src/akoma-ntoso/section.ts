import type { Section, Span, Text } from '@gongbao/schema/types';
import { inOrder } from '../beside.js';
import { type Content, element, paragraph, text, type XmlNode } from './element.js';

/** Elements of the standard for sections by their level, those of named kinds aside. */
const BY_LEVEL = ['section', 'subsection', 'paragraph', 'subparagraph', 'point'] as const;
const BY_KIND: Partial<Readonly<Record<Section['kind'], string>>> = {
  part: 'part',
  chapter: 'chapter',
  article: 'article',
};

/** What stands in a section beside its paragraphs, by path: label lines, rosters, tables, each with its place. */
export interface Placed {
  readonly path: string | null;
  readonly span: Span;
  readonly node: XmlNode;
}
export type Beside = ReadonlyMap<string | null, readonly Placed[]>;

/** Paragraphs and what stands beside them, in printed order. */
export function blocksOf(paragraphs: readonly Text[], beside: readonly Placed[]): Content {
  const printed = paragraphs.map(({ text: words, span }) => ({ span, node: paragraph(words) }));
  return inOrder<Omit<Placed, 'path'>>(printed, beside).map(({ node }) => node);
}

const nameOf = ({ kind, level }: Section): string =>
  BY_KIND[kind] ?? BY_LEVEL[level - 1] ?? 'hcontainer';

/** A section as an element of the hierarchy, with all below it. `eId` is its own. */
export function toHierarchy(section: Section, eId: string, beside: Beside): XmlNode {
  const { ordinal, heading, paragraphs, path, sections, kind } = section;
  const name = nameOf(section);
  const blocks = blocksOf(paragraphs, beside.get(path) ?? []);
  const below = sections.map((child, index) => toHierarchy(child, `${eId}_${index + 1}`, beside));
  const intro = blocks.length === 0 ? [] : [element('intro', {}, blocks)];
  const content = element('content', {}, blocks.length === 0 ? [paragraph('')] : blocks);
  return element(name, { eId, name: name === 'hcontainer' ? kind : null }, [
    element('num', {}, [text(ordinal.text)]),
    ...(heading === null ? [] : [element('heading', {}, [text(heading.text)])]),
    ...(below.length === 0 ? [content] : [...intro, ...below]),
  ]);
}
