import { createLocator } from '@gongbao/parser';

/** Tells on which line, counted from 1 as editors do, an offset into the text stands. */
export function toLineNumbers(text: string): (offset: number) => number {
  const locate = createLocator(text);
  return (offset) => locate(offset).line;
}
