import { html, type Markup } from './html.js';

/** Leads to a line of the source. */
export const linkToLine = (line: number): Markup => html`<a href="#L${line}">${line}</a>`;
