import type { Furniture } from '../../source/source.js';
import type { LayoutPage } from '../layout/layout.js';
import type { ContentShape } from './content-shape.js';

/** A structured format that is read. */
export interface Format {
  /** As it stands in messages. */
  readonly name: string;
  readonly mediaType: string;
  /** Told by structure alone, so that a damaged file still gets an error in its name. */
  readonly test: (shape: ContentShape) => boolean;
  /** What is set apart from the text; default `page-furniture`. */
  readonly furniture?: Furniture['reason'];
  /** Throws `FormatError`. */
  readonly read: (shape: ContentShape) => LayoutPage[];
}
