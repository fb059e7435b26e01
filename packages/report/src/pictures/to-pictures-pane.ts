import { html, type Markup } from '../html/html.js';
import { say } from '../html/say.js';
import type { PagePicture } from './page-picture.js';

/** Over the picture lies a drawing in the units of the page, in which the script frames what is looked at. */
function toFigure({ src, size }: PagePicture, page: number): Markup {
  const place = size === undefined ? null : html` viewBox="0 0 ${size.width} ${size.height}"`;
  const shape = size === undefined ? null : html` width=${size.width} height=${size.height}`;
  return html`<figure id="page-${page}"><div class=sheet><img src="${src}" alt="第${page}页 Page ${page}" loading=lazy${shape}><svg aria-hidden=true preserveAspectRatio=none${place}></svg></div><figcaption>${say([`第${page}页`, `Page ${page}`])}</figcaption></figure>`;
}

/** The pictures of all pages, one below the other; each is fetched when it comes into sight. */
export function toPicturesPane(pictures: readonly PagePicture[]): Markup | null {
  if (pictures.length === 0) return null;
  const figures = pictures.map((picture, at) => toFigure(picture, at + 1));
  return html`<section id=pictures tabindex=0 role=region aria-label="页面图像 Page pictures">${figures}</section>`;
}
