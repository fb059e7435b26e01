import { allSections } from '@gongbao/parser';
import type { Diagnostic, Entities, Issue, Repair, Section, Unread } from '@gongbao/schema';
import { type Item, KEY_LETTERS, REVIEWED_KINDS, type ReviewedKind } from './item.js';

/** Everything of an issue that has a row in the report, each with its key. */
export type Items = {
  readonly [Kind in ReviewedKind]: readonly Item<Entities[Kind]>[];
} & {
  readonly sections: readonly Item<Section>[];
  readonly repairs: readonly Item<Repair>[];
  readonly diagnostics: readonly Item<Diagnostic>[];
  readonly unread: readonly Item<Unread>[];
};

/** The notice of what belongs to the issue as a whole. */
const NONE = -1;

const ofIssue = <Entity>(letter: string, entities: readonly Entity[]): Item<Entity>[] =>
  entities.map((entity, index) => ({ key: `${letter}${index + 1}`, notice: NONE, entity }));

function ofNotices<Entity>(
  letter: string,
  lists: readonly (readonly Entity[])[],
): readonly Item<Entity>[] {
  let count = 0;
  return lists.flatMap((entities, notice) =>
    entities.map((entity) => {
      count += 1;
      return { key: `${letter}${count}`, notice, entity };
    }),
  );
}

/** Gives every record its key: a letter for its kind and its number among its like, in printed order. */
export function toItems({ notices, repairs, diagnostics, unread }: Issue): Items {
  const reviewed = Object.fromEntries(
    REVIEWED_KINDS.map((kind) => [
      kind,
      ofNotices<Entities[ReviewedKind]>(
        KEY_LETTERS[kind],
        notices.map((notice) => notice[kind]),
      ),
    ]),
  ) as { readonly [Kind in ReviewedKind]: readonly Item<Entities[Kind]>[] };
  return {
    ...reviewed,
    sections: ofNotices(
      's',
      notices.map((notice) => allSections(notice)),
    ),
    repairs: ofIssue('r', repairs),
    diagnostics: ofIssue('q', diagnostics),
    unread: ofIssue('u', unread),
  };
}
