import { isBlankCode } from './characters.js';

/** A text without its white space, as words are that OCR may have spaced; most have none and stay as they are. */
export function withoutBlanks(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    if (isBlankCode(text.charCodeAt(at))) return text.replace(/\s+/g, '');
  }
  return text;
}
