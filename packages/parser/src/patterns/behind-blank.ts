import { isBlankCode } from './characters.js';

/** Behind the one blank that may stand at a place of a text; the place itself where none stands. */
export const behindBlank = (text: string, at: number): number =>
  isBlankCode(text.charCodeAt(at)) ? at + 1 : at;
