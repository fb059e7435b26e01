import { DEADLINE_WORDS, ROLE_WORDS, TARGET_WORDS, type Word } from '@gongbao/schema/words';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Page } from '../page.js';
import { Say } from '../say.js';
import type { Views } from '../views.js';
import { applyFilter } from './apply-filter.js';
import { type Filter, NO_FILTER } from './filter.js';

/** Names of those charged, in printed order, once each. */
function namesOf({ data: { records } }: Page, role: string | null): string[] {
  const names = Object.values(records).flatMap(([, , , , values]) => {
    const actors = values?.['actors'];
    const isWanted = role === null || values?.['role'] === role;
    return isWanted && Array.isArray(actors) ? actors : [];
  });
  return [...new Set(names)];
}

/** An option can hold no elements, so both languages stand in its text. */
const toOptions = (words: Readonly<Record<string, Word>>, prefix = ''): JSX.Element[] =>
  Object.entries(words).map(([value, { zh, en }]) => (
    <option key={value} value={`${prefix}${value}`}>{`${zh} ${en}`}</option>
  ));

interface FieldProps {
  readonly zh: string;
  readonly en: string;
  readonly children: JSX.Element;
}

const Field = ({ zh, en, children }: FieldProps): JSX.Element => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
  <label>
    <Say zh={zh} en={en} />
    {children}
  </label>
);

interface FilterBarProps {
  readonly page: Page;
  readonly views: Views;
}

/** What to see of the reading. It works on all views at once. */
export function FilterBar({ page, views }: FilterBarProps): JSX.Element {
  const [filter, setFilter] = useState(NO_FILTER);
  const [count, setCount] = useState('');
  const set = (change: Partial<Filter>): void => {
    const next = { ...filter, ...change };
    const { shown, total } = applyFilter(page, views, next);
    setFilter(next);
    setCount(shown === total ? '' : `${shown} / ${total}`);
  };
  const on =
    (name: keyof Filter) =>
    (event: { readonly currentTarget: { readonly value: string } }): void =>
      set({ [name]: event.currentTarget.value });
  const leaders = namesOf(page, 'leader');
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <Field zh="搜索" en="Search">
        <input type="search" id="search" value={filter.text} onInput={on('text')} />
      </Field>
      <Field zh="单位或个人" en="Body or person">
        <input id="unit" list="unit-names" value={filter.unit} onInput={on('unit')} />
      </Field>
      <datalist id="unit-names">
        {namesOf(page, null).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field zh="角色" en="Role">
        <select id="role" value={filter.role} onInput={on('role')}>
          <option value="" />
          {toOptions(ROLE_WORDS)}
        </select>
      </Field>
      {leaders.length === 0 ? null : (
        <Field zh="责任领导" en="Leader">
          <select id="leader" value={filter.leader} onInput={on('leader')}>
            <option value="" />
            {leaders.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </Field>
      )}
      <Field zh="类别" en="Kind">
        <select id="kind" value={filter.kind} onInput={on('kind')}>
          <option value="" />
          <optgroup label="目标 Targets">{toOptions(TARGET_WORDS, 'g:')}</optgroup>
          <optgroup label="时限 Deadlines">{toOptions(DEADLINE_WORDS, 'e:')}</optgroup>
        </select>
      </Field>
      <Field zh="到期自" en="Due from">
        <input
          class="day"
          id="from"
          placeholder="2031-06"
          value={filter.from}
          onInput={on('from')}
        />
      </Field>
      <Field zh="到期至" en="Due to">
        <input class="day" id="to" placeholder="2031-06" value={filter.to} onInput={on('to')} />
      </Field>
      <label class="check">
        <input
          type="checkbox"
          id="warnings"
          checked={filter.warnings}
          onInput={({ currentTarget }) => set({ warnings: currentTarget.checked })}
        />
        <Say zh="有疑点" en="In doubt" />
      </label>
      <output>{count}</output>
      <button type="button" onClick={() => set(NO_FILTER)}>
        <Say zh="全部" en="All" />
      </button>
    </form>
  );
}
