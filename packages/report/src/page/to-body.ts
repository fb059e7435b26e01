import { html, type Markup } from '../html/html.js';
import { toPicturesPane } from '../pictures/to-pictures-pane.js';
import { toLines } from '../source/to-lines.js';
import { toLayers, toMarks } from '../source/to-marks.js';
import { toSourcePane } from '../source/to-source-pane.js';
import type { Reading } from '../views/view.js';
import { toHeader } from './to-header.js';
import { toLayerSwitches } from './to-layer-switches.js';
import { toPageData } from './to-page-data.js';
import { toReadingPane } from './to-reading-pane.js';

/** JSON that no text can end early. */
const toJson = (data: unknown): Markup => ({
  markup: JSON.stringify(data).replaceAll('<', '\\u003c'),
});

/** The report as the inside of a body: head, source on the left, reading on the right, data of the script. */
export function toBody(reading: Reading, language: string): Markup {
  const { issue, source, items, pictures } = reading;
  const text = toSourcePane(source, toLines(source), toMarks(issue, items), toLayers(items));
  return html`<a class=skip href="#reading">跳到读取结果 Skip to the reading</a>${toHeader(reading, language)}<main${pictures.length > 0 ? html` class=pictured` : null}>
<section id=source aria-label="原文 Source">${toLayerSwitches()}<div class=text tabindex=0 role=region aria-label="原文 Source text">${text}</div></section>${toPicturesPane(pictures)}
<section id=reading aria-label="读取 Reading">${toReadingPane(reading)}<div id=review></div></section>
</main>
<script type="application/json" id=data>${toJson(toPageData(reading))}</script>`;
}
