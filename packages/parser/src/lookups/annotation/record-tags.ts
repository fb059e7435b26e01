import type { Entities } from '@gongbao/schema/types';

type ToTag<Entity> = (entity: Entity) => string;

/** What stands at the place of a record of each kind; null where its unit, or nothing, is marked. */
export const RECORD_TAGS: { readonly [Kind in keyof Entities]: ToTag<Entities[Kind]> | null } = {
  tasks: null,
  responsibilities: ({ role, form }) => `${role} ${form}`,
  targets: ({ kind, metric, comparator, value, valueMax, unit }) =>
    `${kind}: ${metric ?? '?'} ${comparator} ${value}${valueMax === null ? '' : `–${valueMax}`}${unit ?? ''}`,
  deadlines: ({ kind, start, end, recurrence, dueOn, duration }) => {
    const length = duration === null ? '' : `${duration.value}${duration.unit}`;
    const days = [start, end].filter((day) => day !== null).join('…');
    const again = [recurrence, dueOn].filter((part) => part !== null).join(' ');
    return `${kind} ${days || again || length}`;
  },
  citations: ({ kind, resolvesTo }) => (resolvesTo === null ? kind : `${kind}→${resolvesTo}`),
  people: ({ role, name }) => `${role} ${name}`,
  keywords: null,
};
