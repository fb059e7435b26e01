import type { Io } from './io.js';

/** What a person types to run this program again, by how npm or the shell has run it. */
export function toCommandName({ env }: Pick<Io, 'env'>): string {
  if (env.npm_lifecycle_event === 'start') return 'npm start --';
  if (env.npm_command === 'exec') return 'npx gongbao';
  return 'gongbao';
}
