import type { Entities } from '@gongbao/schema';

/** What can be reviewed, by the field of the notice that lists it. */
export type ReviewedKind = Exclude<keyof Entities, 'keywords'>;

/** A record with the name that it has in the page: `g12` is the twelfth target. */
export interface Item<Entity> {
  readonly key: string;
  /** Place of its notice in the issue, from 0. */
  readonly notice: number;
  readonly entity: Entity;
}

/** The first letter of a key tells what it names. */
export const KEY_LETTERS: Readonly<Record<ReviewedKind, string>> = {
  tasks: 't',
  responsibilities: 'd',
  targets: 'g',
  deadlines: 'e',
  citations: 'c',
  people: 'p',
};

/** The kinds in the order of their views. */
export const REVIEWED_KINDS = Object.keys(KEY_LETTERS) as ReviewedKind[];
