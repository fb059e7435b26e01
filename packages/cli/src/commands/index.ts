import type { Command } from 'commander';
import type { Context } from '../context.js';
import { convert } from './convert/index.js';
import { score } from './score/index.js';

/** Every command there is: its name, and what gives it its options, texts and action. */
export const COMMANDS = { convert, score } as const satisfies Readonly<
  Record<string, (command: Command, context: Context) => void>
>;
