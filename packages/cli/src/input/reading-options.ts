import { type Command, Option } from 'commander';
import type { Say } from '../language/say.js';
import { SEGMENTER_CHOICES, type SegmenterChoice } from './segmenters.js';

/** How texts are to be read, as commander gives it; plain data, so that it can go to a worker. */
export interface ReadingOptions {
  readonly markdown?: boolean;
  readonly encoding?: string;
  readonly replace?: boolean;
  /** Names of repairs with commas. */
  readonly repairsOff?: string;
  readonly segmenter: SegmenterChoice;
}

/** The options that all commands have which read texts. */
export function addReadingOptions(command: Command, say: Say): Command {
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
    .addOption(segmenter);
}
