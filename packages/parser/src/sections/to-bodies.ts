import type { Block } from '../blocks/index.js';
import { Passage } from '../marks/index.js';
import type { AttachmentDraft, NoticeDraft } from '../notices/index.js';
import { UniqueNames } from '../patterns/unique-names.js';
import type { View } from '../source/view.js';
import { assignPaths } from './assign-paths.js';
import { type PlacedTable, placeTables, rowsOf } from './place-tables.js';
import type { SectionContext } from './section-context.js';
import type { SectionTree } from './section-draft.js';
import { toSectionTree } from './to-section-tree.js';
import { walkSections } from './walk-sections.js';

/** An attachment with its section tree. */
interface AttachedBody {
  readonly draft: AttachmentDraft;
  /** The first step of paths in it, where others have plain paths. */
  readonly prefix: string;
  readonly tree: SectionTree;
}

/** The section trees of one notice, and every text and table in them in printed order. */
export interface NoticeBodies {
  readonly own: SectionTree;
  readonly attached: readonly AttachedBody[];
  readonly contexts: readonly SectionContext[];
  /** In printed order. */
  readonly tables: readonly PlacedTable[];
}

function prefixOf(draft: AttachmentDraft, index: number): string {
  const label = draft.label?.view.folded.replace(/[\s:]+/g, '');
  return label ?? `附件${index + 1}`;
}

/** A section or preamble, and the path of what it stands in: that of a table in a preamble begins with it. */
interface Place {
  readonly context: SectionContext;
  readonly prefix: string;
  /** The title of what holds it, which may be that of a table right below. */
  readonly title: View | null;
}

const unnumbered = (paragraphs: readonly View[], extras: readonly Block[]): SectionContext => ({
  path: null,
  section: null,
  ancestors: [],
  heading: null,
  paragraphs: paragraphs.map(Passage.of),
  extras,
  row: null,
});

function* placesOf(tree: SectionTree, prefix: string, title: View | null): Generator<Place> {
  yield { context: unnumbered(tree.preamble, tree.preambleExtras), prefix, title };
  for (const { section, ancestors } of walkSections(tree.sections)) {
    const { path, extras } = section;
    const heading = section.heading === null ? null : Passage.of(section.heading);
    const paragraphs = section.paragraphs.map(Passage.of);
    const context = { path, section, ancestors, heading, paragraphs, extras, row: null };
    yield { context, prefix: path, title: null };
  }
  if (tree.closing.length > 0) {
    yield { context: unnumbered(tree.closing, []), prefix, title: null };
  }
}

/** Reads the bodies of a notice; the first that is numbered has plain paths, the others a prefix. */
export function toBodies(draft: NoticeDraft): NoticeBodies {
  const own = toSectionTree(draft.body);
  const attached = draft.attachments.map((attachment, index) => ({
    draft: attachment,
    prefix: prefixOf(attachment, index),
    tree: toSectionTree(attachment.blocks),
  }));
  const paths = new UniqueNames();
  assignPaths(own.sections, '', paths);
  for (const { tree, prefix } of attached) {
    assignPaths(tree.sections, paths.isEmpty ? '' : prefix, paths);
  }
  const places = [
    ...placesOf(own, '', null),
    ...attached.flatMap(({ tree, prefix, draft: attachment }) => [
      ...placesOf(tree, prefix, attachment.title),
    ]),
  ];
  const tables: PlacedTable[] = [];
  const contexts = places.flatMap(({ context, prefix, title }) => {
    const placed = placeTables(context, { path: prefix, title }, paths);
    for (const table of placed) tables.push(table);
    return [context, ...placed.flatMap((table) => [...rowsOf(table, context)])];
  });
  return { own, attached, contexts, tables };
}
