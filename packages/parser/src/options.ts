import type { Issue, Lexicon, Notice } from '@gongbao/schema/types';
import type { Extracted, Extractors } from './extractor.js';
import type { RepairRule } from './repairs/index.js';
import type { Segmenter } from './segment/segmenter.js';

/** What the caller knows of a text, and how it is to be read. */
export interface ParseOptions {
  /** File name or other name of the text. */
  readonly name?: string;
  /** Default `text/plain`. */
  readonly mediaType?: string;
  /** Encoding that the bytes were decoded from, with their SHA-256 in hex. */
  readonly bytes?: { readonly encoding: string; readonly sha256: string };
  /** Adds what only words tell: keywords and suspected OCR errors; all else is read the same. */
  readonly segmenter?: Segmenter;
  /** Repairs that are not made, by the rule they are listed under in `repairs`. */
  readonly repairsOff?: readonly RepairRule[];
  /** Names of bodies, units of measure and labels of a place, beside those that are read everywhere. */
  readonly lexicon?: Lexicon;
  /** What else is to be found in each notice; `notice.custom` lists it by kind. */
  readonly extractors?: Extractors;
}

/** Asks for the heads of notices alone; see `IssueHeads`. */
export interface HeadOptions extends Omit<ParseOptions, 'extractors'> {
  readonly only: readonly ['head'];
}

/** An issue whose notices list what extractors of the caller have found. */
export type IssueWith<Own extends Extractors> = Omit<Issue, 'notices'> & {
  readonly notices: readonly (Omit<Notice, 'custom'> & { readonly custom: Extracted<Own> })[];
};
