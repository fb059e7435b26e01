import { type Anchor, toAnchor } from '../../corrections/anchor.js';
import type { Correction, Corrections } from '../../corrections/corrections.js';
import { KEY_LETTERS, REVIEWED_KINDS, type ReviewedKind } from '../../records/item.js';
import type { Page } from '../page.js';
import type { Views } from '../views.js';

/** What the reviewer said of a record. */
export type Review = Pick<Correction, 'verdict' | 'changes' | 'comment'>;

/** What was reviewed in this page, kept in the browser under the digest of the source. */
export interface ReviewStore {
  readonly of: (key: string) => Review | null;
  /** null takes back what was said. */
  readonly set: (key: string, review: Review | null) => void;
  readonly count: () => number;
  readonly toFile: () => Corrections;
}

const kindOf = (key: string): ReviewedKind | undefined =>
  REVIEWED_KINDS.find((kind) => KEY_LETTERS[kind] === key.charAt(0));

function anchorOf(page: Page, key: string): Anchor | null {
  const record = page.data.records[key];
  const kind = kindOf(key);
  if (record === undefined || kind === undefined) return null;
  const [notice, path, start, end, read] = record;
  return toAnchor(
    page.source(),
    { start, end },
    { notice: page.data.notices[notice] ?? '', kind, path, read: read ?? {} },
  );
}

/** Browsers may refuse to keep anything; then the reviews last as long as the page. */
function load(name: string): readonly Correction[] {
  try {
    return (
      (JSON.parse(localStorage.getItem(name) ?? 'null') as Corrections | null)?.corrections ?? []
    );
  } catch {
    return [];
  }
}

function keep(name: string, file: Corrections): void {
  try {
    localStorage.setItem(name, JSON.stringify(file));
  } catch {
    // The file can still be downloaded.
  }
}

/** Kept corrections name records by anchors, which are looked up once. */
function restore(page: Page, kept: readonly Correction[]): Map<string, Review> {
  const reviews = new Map<string, Review>();
  if (kept.length === 0) return reviews;
  const byAnchor = new Map(
    kept.map(({ anchor, ...review }) => [JSON.stringify(anchor), review] as const),
  );
  for (const key of Object.keys(page.data.records)) {
    const anchor = anchorOf(page, key);
    const review = anchor === null ? undefined : byAnchor.get(JSON.stringify(anchor));
    if (review !== undefined) reviews.set(key, review);
  }
  return reviews;
}

export function createReviewStore(page: Page, views: Views): ReviewStore {
  const { source } = page.data;
  const name = `gongbao-review:${source.sha256}`;
  const reviews = restore(page, load(name));
  const toFile = (): Corrections => ({
    correctionsVersion: '1.0',
    source,
    corrections: [...reviews].flatMap(([key, review]) => {
      const anchor = anchorOf(page, key);
      return anchor === null ? [] : [{ anchor: anchor as Correction['anchor'], ...review }];
    }),
  });
  const paint = (row: HTMLElement | null, key: string): void => {
    row?.classList.remove('accepted', 'corrected', 'rejected', 'commented');
    const verdict = reviews.get(key)?.verdict;
    if (verdict !== undefined) row?.classList.add(verdict);
  };
  views.onMade((view) => {
    for (const key of reviews.keys()) paint(view.querySelector(`[id="${key}"]`), key);
  });
  return {
    of: (key) => reviews.get(key) ?? null,
    count: () => reviews.size,
    toFile,
    set: (key, review) => {
      if (review === null) reviews.delete(key);
      else reviews.set(key, review);
      paint(page.rowOf(key), key);
      keep(name, toFile());
    },
  };
}
