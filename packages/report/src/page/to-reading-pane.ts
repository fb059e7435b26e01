import { html, type Markup } from '../html/html.js';
import { say } from '../html/say.js';
import { VIEWS } from '../views/index.js';
import type { Reading } from '../views/view.js';

/**
 * Where scripts run, the browser takes what stands in `noscript` for one long text, and the page is
 * there at once; its script makes the view of it when it is opened, searched, printed or has time.
 */
const toLater = (markup: Markup): Markup => html`<noscript>${markup}</noscript>`;

/** The views that have something to show, one below the other, and links to them. */
export function toReadingPane(reading: Reading): Markup {
  const shown = VIEWS.map((view) => ({ ...view, entries: view.count(reading) })).filter(
    ({ entries }) => entries > 0,
  );
  const links = shown.map(
    ({ id, title, entries }) => html`<a href="#${id}">${say(title)} <small>${entries}</small></a> `,
  );
  const views = shown.map(({ id, title, body }, at) => {
    const content = body(reading);
    return html`<section class=view id=${id} aria-labelledby="${id}-title"><h2 id="${id}-title">${say(title)}</h2>${at === 0 ? content : toLater(content)}</section>`;
  });
  return html`<nav aria-label="读取结果 Views">${links}</nav><div id=filter></div><div class=views tabindex=0 role=region aria-label="读取结果 Reading">${views}</div>`;
}
