import type { OrphanReason } from '@gongbao/report';
import type { Diagnostic } from '@gongbao/schema';

/** A file as it was; paths lead from the folder of the manifest and are parted by `/`. */
export interface FileRecord {
  readonly path: string;
  /** Null where the file could not be read. */
  readonly bytes: number | null;
  /** In hex; null where the file could not be read. */
  readonly sha256: string | null;
}

/** The first line: what made the files, and how. */
export interface RunRecord {
  readonly type: 'run';
  readonly generator: { readonly name: 'gongbao'; readonly version: string };
  readonly options: Readonly<Record<string, unknown>>;
}

/** Why an input has no result, by the name of its row of wording. */
export type Reason = (typeof REASONS)[number];

export const REASONS = [
  'usage',
  'unreadable',
  'empty',
  'not-text',
  'unwritable',
  'no-segmenter',
  'collision',
  'timeout',
  'crash',
  'bug',
  'no-text-by-name',
] as const;

/** What became of the corrections of an issue. */
export interface CorrectionsRecord {
  /** Of the corrections that were given, in hex. */
  readonly sha256: string;
  readonly applied: number;
  /** Records of which no reviewer has said what is right. */
  readonly unreviewed: number;
  /** Corrections that are of no record, or not surely. */
  readonly orphans: readonly {
    readonly path: string | null;
    readonly quote: string;
    readonly reason: OrphanReason;
  }[];
}

/** A line for each issue among the inputs. */
export interface InputRecord {
  readonly type: 'input';
  readonly input: string;
  readonly files: readonly FileRecord[];
  readonly status: 'done' | 'failed' | 'skipped';
  readonly reason: Reason | null;
  /** What is wrong and what to do, in the language of the run. */
  readonly message: string | null;
  readonly outputs: readonly FileRecord[];
  readonly notices: number;
  readonly diagnostics: Readonly<Record<Diagnostic['severity'], number>>;
  /** Only where corrections were asked for. */
  readonly corrections?: CorrectionsRecord;
}

/** The last line; without it the run was broken off. */
export interface EndRecord {
  readonly type: 'end';
  /** Their sum is the count of inputs. */
  readonly inputs: number;
  readonly done: number;
  readonly failed: number;
  readonly skipped: number;
}

export type ManifestRecord = RunRecord | InputRecord | EndRecord;
