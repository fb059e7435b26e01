import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Command } from 'commander';
import type { Context } from '../../context.js';
import { writeStdout } from '../../output/write-stdout.js';

/** `gongbao schema`: the JSON Schema of what `convert` writes. */
export function schema(command: Command, context: Context): void {
  const { say } = context;
  command
    .summary(say('schema/summary'))
    .description(say('schema/description'))
    .usage(say('tool/usage'))
    .action(async () => {
      const path = createRequire(import.meta.url).resolve('@gongbao/schema/gongbao.schema.json');
      await writeStdout(context, [await readFile(path)]);
    });
}
