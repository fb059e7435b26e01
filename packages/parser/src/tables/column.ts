import type { ColumnMeaning } from '@gongbao/schema/types';
import type { View } from '../source/view.js';

/** A column as its head tells it; without a head the label is empty. */
export interface Column {
  /** Heads over several rows, read on from the top down. */
  readonly head: View;
  /** The head in folded characters, without blanks. */
  readonly label: string;
  readonly meaning: ColumnMeaning;
}
