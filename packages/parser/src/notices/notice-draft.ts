import type { Block } from '../blocks/index.js';
import type { View } from '../source/view.js';
import type { PrintedNumber } from './printed-number.js';

/** What a notice issues or appends, before its sections are read. */
export interface AttachmentDraft {
  /** 附件1, where it is printed. */
  readonly label: Block | null;
  readonly title: View | null;
  readonly blocks: readonly Block[];
}

/** The blocks of one notice, sorted by what they are. */
export interface NoticeDraft {
  readonly title: View | null;
  readonly number: PrintedNumber | null;
  readonly addressees: View | null;
  readonly body: readonly Block[];
  readonly attachmentNotes: readonly Block[];
  /** The names under the text, one or several in each. */
  readonly signatures: readonly View[];
  /** 成文日期: the line under the signature, or the day in a note under the title. */
  readonly date: View | null;
  readonly note: View | null;
  /** 签发人, who signed a 令 above its date, or who speaks in a report. */
  readonly signatory: View | null;
  readonly copiedTo: readonly Block[];
  readonly attachments: readonly AttachmentDraft[];
  readonly start: number;
  readonly end: number;
}

/** What the notices stage hands on: the notices, and what stands before and behind them. */
export interface NoticeStage {
  readonly front: readonly Block[];
  readonly drafts: readonly NoticeDraft[];
  readonly back: readonly Block[];
}
