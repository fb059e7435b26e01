import { isBlankCode } from './characters.js';

/** The first UTF-16 unit of a text that is no blank; NaN where none is. */
export function firstCode(text: string): number {
  let at = 0;
  while (at < text.length && isBlankCode(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at);
}

/** The last UTF-16 unit of a text that is no blank; NaN where none is. */
export function lastCode(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && isBlankCode(text.charCodeAt(at))) at -= 1;
  return text.charCodeAt(at);
}
