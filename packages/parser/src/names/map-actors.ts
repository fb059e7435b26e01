import type { Actor, Notice } from '@gongbao/schema/types';

/** A notice, or its head alone: whom it is addressed to, who signs it, whom it charges. */
type Naming = Pick<Notice, 'addressees' | 'issuers' | 'copiedTo'> &
  Partial<Pick<Notice, 'responsibilities'>>;

/** Anything with notices. */
export interface Named {
  readonly notices: readonly Naming[];
}

/** All actors of a notice. */
export const actorsOf = (notice: Naming): Actor[] => [
  ...notice.addressees,
  ...notice.issuers,
  ...notice.copiedTo,
  ...(notice.responsibilities ?? []).flatMap(({ actors }) => actors),
];

/** The issue with each of its actors changed, in the order of `actorsOf`. */
export function mapActors<Whole extends Named>(
  issue: Whole,
  change: (actor: Actor) => Actor,
): Whole {
  const notices = issue.notices.map((notice) => ({
    ...notice,
    addressees: notice.addressees.map(change),
    issuers: notice.issuers.map(change),
    copiedTo: notice.copiedTo.map(change),
    ...(notice.responsibilities === undefined
      ? {}
      : {
          responsibilities: notice.responsibilities.map((responsibility) => ({
            ...responsibility,
            actors: responsibility.actors.map(change),
          })),
        }),
  }));
  return { ...issue, notices };
}
