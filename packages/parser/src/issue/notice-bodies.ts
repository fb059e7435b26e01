import type { UnitContext } from '../entities/unit-context.js';
import type { AttachmentDraft, NoticeDraft } from '../notices/index.js';
import { UniqueNames } from '../patterns/unique-names.js';
import { assignPaths, toUnits, type UnitTree, walkUnits } from '../sections/index.js';

/** The unit trees of one notice: its own body, and one for each attachment. */
export interface NoticeBodies {
  readonly own: UnitTree;
  readonly attached: readonly { readonly draft: AttachmentDraft; readonly tree: UnitTree }[];
}

function prefixOf(draft: AttachmentDraft, index: number): string {
  const label = draft.label?.view.folded.replace(/[\s:]+/g, '');
  return label ?? `附件${index + 1}`;
}

/** Reads the bodies of a notice; the first that is numbered has plain paths, the others a prefix. */
export function toNoticeBodies(draft: NoticeDraft): NoticeBodies {
  const own = toUnits(draft.body);
  const attached = draft.attachments.map((attachment) => ({
    draft: attachment,
    tree: toUnits(attachment.blocks),
  }));
  const paths = new UniqueNames();
  assignPaths(own.units, '', paths);
  for (const [index, { draft: attachment, tree }] of attached.entries()) {
    assignPaths(tree.units, paths.isEmpty ? '' : prefixOf(attachment, index), paths);
  }
  return { own, attached };
}

function* contextsOf(tree: UnitTree): Generator<UnitContext> {
  yield {
    path: null,
    unit: null,
    ancestors: [],
    heading: null,
    paragraphs: tree.preamble,
    extras: tree.preambleExtras,
  };
  for (const { unit, ancestors } of walkUnits(tree.units)) {
    const { path, heading, paragraphs, extras } = unit;
    yield { path, unit, ancestors, heading, paragraphs, extras };
  }
}

/** All contexts of a notice in printed order. */
export function toContexts({ own, attached }: NoticeBodies): UnitContext[] {
  return [own, ...attached.map(({ tree }) => tree)].flatMap((tree) => [...contextsOf(tree)]);
}
