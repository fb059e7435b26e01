import { styleText } from 'node:util';
import type { Io } from '../io.js';

type Style = Parameters<typeof styleText>[0];

/** Colours words for a terminal, or leaves them as they are. */
export type Paint = (style: Style, words: string) => string;

/** Colours go to terminals, unless NO_COLOR is set; FORCE_COLOR sends them everywhere. */
export function toPaint({ stdout, env }: Io): Paint {
  const isForced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0';
  const isColoured = !env.NO_COLOR && (isForced || (stdout.isTTY ?? false));
  return (style, words) =>
    isColoured ? styleText(style, words, { validateStream: false }) : words;
}
