export { applyCorrections, type CorrectedIssue } from './corrections/apply-corrections.js';
export { type Correction, type Corrections, correctionsSchema } from './corrections/corrections.js';
export { toCorrectionsJsonSchema } from './corrections/corrections-json-schema.js';
export type { OrphanReason } from './corrections/find-record.js';
export type {
  AppliedCorrection,
  OrphanedCorrection,
  PlacedCorrections,
} from './corrections/place-corrections.js';
export type { PagePicture } from './pictures/page-picture.js';
export type { ReviewedKind } from './records/item.js';
export { type ReportOptions, writeReport } from './write-report.js';
