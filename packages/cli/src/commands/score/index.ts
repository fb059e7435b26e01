import type { Score } from '@gongbao/score';
import type { Command } from 'commander';
import type { Context } from '../../context.js';
import { writeStdout } from '../../output/write-stdout.js';
import { scoreFolder } from '../score/score-folder.js';
import type { ScoredText } from '../score/scored-text.js';

interface ScoreOptions {
  readonly gold?: string;
  readonly markdown?: boolean;
  readonly misses?: boolean;
  readonly byDocument?: boolean;
}

async function report(scored: readonly ScoredText[], options: ScoreOptions, { say }: Context) {
  const [{ sumScores }, { entityTable, fieldTable }, { drawTable }, { missLines }] =
    await Promise.all([
      import('@gongbao/score'),
      import('../score/score-tables.js'),
      import('../score/draw-table.js'),
      import('../score/miss-lines.js'),
    ]);
  const { markdown = false, misses = false, byDocument = false } = options;
  const title = (words: string): string[] => [markdown ? `### ${words}` : words, ''];
  const entities = (score: Score) => drawTable(entityTable(score, say), markdown);
  const sum = sumScores(scored.map(({ score }) => score));
  const lines = [
    ...(byDocument
      ? scored.flatMap(({ name, score }) => [...title(name), ...entities(score), ''])
      : []),
    ...title(say('score/total', { count: scored.length })),
    ...entities(sum),
    '',
    ...title(say('score/fields')),
    ...drawTable(fieldTable(sum, say), markdown),
  ];
  if (!misses) return lines;
  const bullet = markdown ? '- ' : '';
  return [
    ...lines,
    '',
    ...title(say('score/misses', { count: sum.misses.length })),
    ...scored.flatMap((text) => missLines(text, say).map((line) => bullet + line)),
  ];
}

async function run(folder: string, options: ScoreOptions, context: Context): Promise<void> {
  const { io, say } = context;
  const { scored, skipped } = await scoreFolder(folder, context, options.gold);
  const lines = await report(scored, options, context);
  await writeStdout(context, `${lines.join('\n')}\n`);
  if (skipped.length === 0) return;
  const names = skipped.join(', ');
  io.stderr.write(`${say('score/skipped', { count: skipped.length, names })}\n`);
}

/** `gongbao score`: a folder of texts and what a person read in them in, a table of scores out. */
export function score(command: Command, context: Context): void {
  const { say } = context;
  command
    .summary(say('score/summary'))
    .description(say('score/description'))
    .usage(say('score/usage'))
    .argument(`<${say('score/argument')}>`, say('score/folder'))
    .option(`--gold <${say('score/file')}>`, say('score/gold-option'))
    .option('--markdown', say('score/markdown-option'))
    .option('--misses', say('score/misses-option'))
    .option('--by-document', say('score/by-document-option'))
    .action((folder: string, options: ScoreOptions) => run(folder, options, context));
}
