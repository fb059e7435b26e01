import type { Segmenter } from '@gongbao/parser';
import { CliError } from '../errors/cli-error.js';
import type { Say } from '../language/say.js';
import { type SegmenterChoice, toSegmenter } from './segmenters.js';

/** Loads what --segmenter asks for; where it is not installed the failure says what to do. */
export async function loadSegmenter(
  choice: SegmenterChoice,
  say: Say,
): Promise<Segmenter | undefined> {
  try {
    return await toSegmenter(choice);
  } catch (error) {
    const { MissingSegmenterError } = await import('@gongbao/parser');
    if (!(error instanceof MissingSegmenterError)) throw error;
    const { library, reason } = error;
    const subject = { name: choice, library: library ?? choice, reason };
    throw new CliError('no-segmenter', say('error/no-segmenter', subject));
  }
}
