import { render } from 'preact';
import { download } from '../download.js';
import type { Page } from '../page.js';
import { neighbourOf } from '../rows.js';
import type { Selection } from '../selection.js';
import type { Views } from '../views.js';
import { readChanges } from './read-form.js';
import { ReviewPanel } from './review-panel.js';
import { createReviewStore, type Review } from './review-store.js';

/** What a key or a button may ask for. */
export interface ReviewActions {
  readonly accept: () => void;
  readonly reject: () => void;
  readonly clear: () => void;
  /** Puts the cursor into the first field, or into the comment. */
  readonly edit: (field: 'first' | 'comment') => void;
}

const ACCEPTED: Review = { verdict: 'accepted', changes: {}, comment: '' };

/** Shows the record that is looked at and keeps what is said of it. */
export function startReview(page: Page, selection: Selection, views: Views): ReviewActions {
  const place = document.getElementById('review') ?? document.body;
  const store = createReviewStore(page, views);
  const valuesOf = (key: string | null) => page.data.records[key ?? '']?.[4] ?? null;

  const say = (review: Review | null, thenMove: boolean): void => {
    const key = selection.current();
    if (key === null || valuesOf(key) === null) return;
    store.set(key, review);
    const next = thenMove ? neighbourOf(key, 1, views.current()) : null;
    if (next === null) draw();
    else selection.select(next, 'both');
  };
  const accept = (): void => say(ACCEPTED, true);
  const reject = (): void => say({ ...ACCEPTED, verdict: 'rejected' }, true);
  const clear = (): void => say(null, false);
  const save = (): void => {
    const form = place.querySelector('form');
    if (form === null) return;
    const changes = readChanges(form, valuesOf(selection.current()) ?? {});
    const comment = String(new FormData(form).get('comment') ?? '').trim();
    const isChanged = Object.keys(changes).length > 0;
    const isSaid = isChanged || comment !== '';
    const verdict = isChanged ? 'corrected' : isSaid ? 'commented' : 'accepted';
    say({ verdict, changes, comment }, true);
  };
  const offer = (): void =>
    download(
      `${page.data.source.name ?? 'gongbao'}.corrections.json`,
      'application/json',
      `${JSON.stringify(store.toFile(), null, 2)}\n`,
    );

  function draw(): void {
    const key = selection.current();
    const values = valuesOf(key);
    const [, , start = 0, end = 0] = page.data.records[key ?? ''] ?? [];
    const panel = key !== null && values !== null && (
      <ReviewPanel
        recordKey={key}
        quote={page.source().slice(start, end)}
        values={values}
        review={store.of(key)}
        count={store.count()}
        onAccept={accept}
        onReject={reject}
        onSave={save}
        onClear={clear}
        onDownload={offer}
      />
    );
    render(panel || null, place);
  }
  selection.onChange(draw);
  const edit = (field: 'first' | 'comment'): void => {
    const name = field === 'first' ? 'input, select' : '[name=comment]';
    place.querySelector<HTMLElement>(name)?.focus();
  };
  return { accept, reject, clear, edit };
}
