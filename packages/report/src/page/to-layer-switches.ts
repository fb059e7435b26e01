import { html, type Markup } from '../html/html.js';
import { say, type Wording } from '../html/say.js';

/** Class of the marks, name, and whether they show from the start. */
const LAYERS: readonly (readonly [mark: string, name: Wording, isOn: boolean])[] = [
  ['h', ['标题', 'Headings'], true],
  ['f', ['要素', 'Fields'], true],
  ['d', ['责任', 'Duties'], true],
  ['g', ['目标', 'Targets'], true],
  ['e', ['时限', 'Deadlines'], true],
  ['c', ['引用', 'Citations'], true],
  ['p', ['人员', 'People'], true],
  ['q', ['诊断', 'Diagnostics'], true],
  ['r', ['修复', 'Repairs'], false],
  ['u', ['未读', 'Unread'], true],
];

/** Switches that the style sheet obeys, so that they work without scripts. */
export function toLayerSwitches(): Markup {
  const switches = LAYERS.map(
    ([mark, name, isOn]) =>
      html`<label class="key ${mark}"><input type=checkbox id="show-${mark}"${isOn ? html` checked` : null}>${say(name)}</label> `,
  );
  return html`<fieldset class=layers><legend class=unseen>${say(['显示哪些标注', 'Marks shown'])}</legend>${switches}</fieldset>`;
}
