import type { PagePlace } from '../page/page-data.js';
import type { Page } from './page.js';
import type { Selection } from './selection.js';

const SVG = 'http://www.w3.org/2000/svg';

function toFrame([, left = 0, top = 0, right = 0, bottom = 0]: PagePlace): SVGElement {
  const frame = document.createElementNS(SVG, 'rect');
  const sides = { x: left, y: top, width: right - left, height: bottom - top };
  for (const [side, value] of Object.entries(sides)) frame.setAttribute(side, String(value));
  return frame;
}

/** Without a size of the page its regions are pixels of the picture, which has to be there to be measured. */
function measure(figure: Element): void {
  const [image, drawing] = [figure.querySelector('img'), figure.querySelector('svg')];
  if (image === null || drawing === null || drawing.hasAttribute('viewBox')) return;
  const set = (): void =>
    drawing.setAttribute('viewBox', `0 0 ${image.naturalWidth} ${image.naturalHeight}`);
  if (image.complete) set();
  else image.addEventListener('load', set, { once: true });
}

/** Frames what is looked at in the pictures of its pages. */
export function startPictures(page: Page, selection: Selection): void {
  const pane = document.getElementById('pictures');
  if (pane === null) return;
  for (const figure of pane.children) measure(figure);
  selection.onChange(() => {
    for (const frame of pane.querySelectorAll('rect')) frame.remove();
    const places = page.data.places[selection.current() ?? ''] ?? [];
    const shown = places.flatMap((place) => {
      const figure = document.getElementById(`page-${place[0]}`);
      if (figure === null || place.length === 1) return figure ?? [];
      const frame = toFrame(place);
      figure.querySelector('svg')?.append(frame);
      return frame;
    });
    shown[0]?.scrollIntoView({ block: 'center', inline: 'nearest' });
  });
}
