import { Passage } from '../marks/index.js';
import type { AttachmentDraft, NoticeDraft } from '../notices/index.js';
import { UniqueNames } from '../patterns/unique-names.js';
import { assignPaths } from './assign-paths.js';
import type { SectionContext } from './section-context.js';
import type { SectionTree } from './section-draft.js';
import { toSectionTree } from './to-section-tree.js';
import { walkSections } from './walk-sections.js';

/** An attachment with its section tree. */
interface AttachedBody {
  readonly draft: AttachmentDraft;
  readonly tree: SectionTree;
}

/** The section trees of one notice, and every text in them in printed order. */
export interface NoticeBodies {
  readonly own: SectionTree;
  readonly attached: readonly AttachedBody[];
  readonly contexts: readonly SectionContext[];
}

function prefixOf(draft: AttachmentDraft, index: number): string {
  const label = draft.label?.view.folded.replace(/[\s:]+/g, '');
  return label ?? `附件${index + 1}`;
}

function* contextsOf(tree: SectionTree): Generator<SectionContext> {
  yield {
    path: null,
    section: null,
    ancestors: [],
    heading: null,
    paragraphs: tree.preamble.map(Passage.of),
    extras: tree.preambleExtras,
  };
  for (const { section, ancestors } of walkSections(tree.sections)) {
    const { path, extras } = section;
    const heading = section.heading === null ? null : Passage.of(section.heading);
    const paragraphs = section.paragraphs.map(Passage.of);
    yield { path, section, ancestors, heading, paragraphs, extras };
  }
}

/** Reads the bodies of a notice; the first that is numbered has plain paths, the others a prefix. */
export function toBodies(draft: NoticeDraft): NoticeBodies {
  const own = toSectionTree(draft.body);
  const attached = draft.attachments.map((attachment) => ({
    draft: attachment,
    tree: toSectionTree(attachment.blocks),
  }));
  const paths = new UniqueNames();
  assignPaths(own.sections, '', paths);
  for (const [index, { draft: attachment, tree }] of attached.entries()) {
    assignPaths(tree.sections, paths.isEmpty ? '' : prefixOf(attachment, index), paths);
  }
  const contexts = [own, ...attached.map(({ tree }) => tree)].flatMap((tree) => [
    ...contextsOf(tree),
  ]);
  return { own, attached, contexts };
}
