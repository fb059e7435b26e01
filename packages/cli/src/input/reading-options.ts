import type { Lexicon } from '@gongbao/schema';
import { type Command, Option } from 'commander';
import type { Context } from '../context.js';
import { SEGMENTER_CHOICES, type SegmenterChoice } from './segmenters.js';

/** How texts are to be read, as commander gives it; plain data, so that it can go to a worker. */
export interface ReadingOptions {
  readonly markdown?: boolean;
  readonly encoding?: string;
  readonly replace?: boolean;
  /** Names of repairs with commas. */
  readonly repairsOff?: string;
  readonly segmenter: SegmenterChoice;
  readonly lexicon?: Lexicon;
  /** Heads of notices alone. */
  readonly only?: 'head';
}

/** Puts the words in the place of the name of their file, so that a fault in it is told before all else. */
async function loadLexicon(command: Command, context: Context): Promise<void> {
  const path: unknown = command.getOptionValue('lexicon');
  if (typeof path !== 'string') return;
  const { readLexicon } = await import('./read-lexicon.js');
  command.setOptionValue('lexicon', await readLexicon(path, context));
}

/** The options that all commands have which read texts. */
export function addReadingOptions(command: Command, context: Context): Command {
  const { say } = context;
  const choices = SEGMENTER_CHOICES.join(' | ');
  const segmenter = new Option(
    `--segmenter <${say('reading/name')}>`,
    say('reading/segmenter-option', { choices }),
  )
    .choices(SEGMENTER_CHOICES)
    .default('none' satisfies SegmenterChoice);
  return command
    .option('--markdown', say('reading/markdown-option'))
    .option(`--encoding <${say('reading/label')}>`, say('reading/encoding-option'))
    .option('--replace', say('reading/replace-option'))
    .option(`--repairs-off <${say('reading/repairs')}>`, say('reading/repairs-option'))
    .option(`--lexicon <${say('reading/file')}>`, say('reading/lexicon-option'))
    .addOption(segmenter)
    .hook('preAction', () => loadLexicon(command, context));
}
