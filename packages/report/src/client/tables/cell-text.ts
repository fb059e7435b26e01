/** What a cell says in the language that is switched on. */
export function cellText(cell: HTMLElement): string {
  const other = document.documentElement.lang === 'en' ? 'zh' : 'en';
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const span of copy.querySelectorAll(`span[lang=${other}]`)) span.remove();
  return (copy.textContent ?? '').trim();
}
