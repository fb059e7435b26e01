/** Mark-up that may stand in a page as it is. */
export interface Markup {
  readonly markup: string;
}

/** What a template takes: strings are escaped, lists are joined, null and false leave nothing. */
export type Part = Markup | string | number | null | false | readonly Part[];

/** `\r` and `\f` would be read as other characters or dropped, so that offsets in the page would shift. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\f': '&#12;',
  '\0': '\u{fffd}',
};

const SPECIAL = /[&<>"'\r\f\0]/g;

function toMarkup(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return part.replace(SPECIAL, (found) => ENTITIES[found] ?? '');
  return 'markup' in part ? part.markup : part.map(toMarkup).join('');
}

/** html`<td>${text}</td>`: whatever is put in is text and never mark-up, unless it is `Markup` itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = strings[0] ?? '';
  parts.forEach((part, index) => {
    markup += toMarkup(part) + (strings[index + 1] ?? '');
  });
  return { markup };
}
