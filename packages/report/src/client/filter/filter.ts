import type { Page } from '../page.js';

/** What the reader wants to see; an empty field wants everything. */
export interface Filter {
  readonly text: string;
  readonly unit: string;
  readonly leader: string;
  readonly role: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly warnings: boolean;
}

export const NO_FILTER: Filter = {
  text: '',
  unit: '',
  leader: '',
  role: '',
  kind: '',
  from: '',
  to: '',
  warnings: false,
};

type Test = (key: string) => boolean;

/** The units whose records pass; what belongs to a unit passes with it. */
function unitTest(page: Page, letter: string, takes: Test): Test {
  const { records } = page.data;
  const units = new Set<string>();
  const unitOf = (key: string): string => `${records[key]?.[0]} ${records[key]?.[1]}`;
  for (const key of Object.keys(records)) {
    if (key.startsWith(letter) && takes(key)) units.add(unitOf(key));
  }
  return (key) => (key.startsWith(letter) ? takes(key) : units.has(unitOf(key)));
}

function dutyTest(page: Page, { unit, leader, role }: Filter): Test[] {
  const takes = (name: string, wantedRole: string): Test => {
    return unitTest(page, 'd', (key) => {
      const values = page.data.records[key]?.[4];
      const actors = values?.['actors'];
      const hasRole = wantedRole === '' || values?.['role'] === wantedRole;
      return hasRole && Array.isArray(actors) && actors.some((actor) => actor.includes(name));
    });
  };
  return [
    ...(unit === '' && role === '' ? [] : [takes(unit, role)]),
    ...(leader === '' ? [] : [takes(leader, 'leader')]),
  ];
}

function timeTest(page: Page, { from, to }: Filter): Test[] {
  if (from === '' && to === '') return [];
  return [
    unitTest(page, 'e', (key) => {
      const end = page.data.records[key]?.[4]?.['end'];
      if (typeof end !== 'string') return false;
      return (from === '' || from <= end) && (to === '' || end.slice(0, to.length) <= to);
    }),
  ];
}

/** Records in whose stretch a diagnostic stands, and the diagnostics themselves. */
function warningTest(page: Page, { warnings }: Filter): Test[] {
  if (!warnings) return [];
  const { records } = page.data;
  const places = Object.keys(records).flatMap((key) => {
    const record = records[key];
    return key.startsWith('q') && record !== undefined ? [record] : [];
  });
  return [
    (key) => {
      const record = records[key];
      if (record === undefined) return false;
      const [, , start, end] = record;
      return places.some(([, , from, to]) => from < end && start < to);
    },
  ];
}

/** `targets:outcome` asks for outcomes among targets and leaves other kinds of records alone. */
function kindTest(page: Page, { kind }: Filter): Test[] {
  const [letter = '', wanted] = kind.split(':');
  if (kind === '') return [];
  return [(key) => !key.startsWith(letter) || page.data.records[key]?.[4]?.['kind'] === wanted];
}

/** Whether a record passes all that is asked. */
export function toTest(page: Page, filter: Filter): Test {
  const text = filter.text.trim();
  const tests = [
    ...dutyTest(page, filter),
    ...timeTest(page, filter),
    ...warningTest(page, filter),
    ...kindTest(page, filter),
    ...(text === ''
      ? []
      : [(key: string) => page.rowOf(key)?.textContent?.includes(text) ?? false]),
  ];
  return (key) => tests.every((test) => test(key));
}
