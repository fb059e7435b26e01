/** The rows of a view that can be selected and are not filtered away, from the top down. */
function visibleRows(view: HTMLElement | null): HTMLElement[] {
  const rows = view?.querySelectorAll<HTMLElement>('tr[id]:not([hidden]), li[id]:not([hidden])');
  return [...(rows ?? [])];
}

/** The key of the row `step` away from another, or of the first where that is none of them. */
export function neighbourOf(
  key: string | null,
  step: number,
  view: HTMLElement | null,
): string | null {
  const rows = visibleRows(view);
  const at = rows.findIndex(({ id }) => id === key);
  return (at === -1 ? rows[0] : rows[at + step])?.id ?? null;
}
