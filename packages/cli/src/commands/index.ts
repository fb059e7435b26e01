import type { Command } from 'commander';
import type { Context } from '../context.js';
import { check } from './check/index.js';
import { completion } from './completion/index.js';
import { convert } from './convert/index.js';
import { doctor } from './doctor/index.js';
import { schema } from './schema/index.js';
import { score } from './score/index.js';
import { show } from './show/index.js';
import { verify } from './verify/index.js';

/** Every command there is: its name, and what gives it its options, texts and action. */
export const COMMANDS = {
  convert,
  show,
  check,
  verify,
  score,
  schema,
  doctor,
  completion,
} as const satisfies Readonly<Record<string, (command: Command, context: Context) => void>>;
