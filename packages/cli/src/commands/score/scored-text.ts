import type { Score } from '@gongbao/score';

/** One text with its score. */
export interface ScoredText {
  readonly name: string;
  readonly text: string;
  readonly score: Score;
}
