export type {
  Actor,
  ActorKind,
  Attachment,
  BoardMember,
  Citation,
  CitationKind,
  Colophon,
  ColophonField,
  ColumnMeaning,
  Comparator,
  ContentsEntry,
  CustomRecord,
  CustomRecords,
  DateOfIssue,
  DateText,
  Deadline,
  DeadlineKind,
  Diagnostic,
  DocumentNumber,
  DocumentType,
  Duration,
  Entities,
  Force,
  ForceLevel,
  Generator,
  Issue,
  IssueHeads,
  Keyword,
  Lexicon,
  LexiconAlias,
  LexiconLabel,
  LexiconUnit,
  Masthead,
  Notice,
  NoticeHead,
  NumberText,
  Ordinal,
  Person,
  ReadingOptions,
  Region,
  Repair,
  Responsibility,
  ResponsibilityForm,
  ResponsibilityRole,
  ResponsibilityTriple,
  Section,
  SectionKind,
  Severity,
  SourceInfo,
  Span,
  Table,
  TableForm,
  Target,
  TargetChange,
  TargetKind,
  Task,
  Text,
  UnitFamily,
  Unread,
  UnreadReason,
} from '@gongbao/schema/types';
export type {
  Extracted,
  Extractor,
  Extractors,
  NoticeEntities,
  NoticeTexts,
  PlacedText,
  Printed,
} from './extractor.js';
export { type Decoded, type DecodeOptions, decode } from './input/decode.js';
export { type DecodeAttempt, DecodeError } from './input/decode-error.js';
export type { Encoding } from './input/encoding.js';
export { extractText } from './input/extract-text.js';
export type { ExtractedText } from './input/extracted-text.js';
export { FormatError, type FormatFault } from './input/format-error.js';
export type { Content } from './input/formats/content-shape.js';
export { UnknownEncodingError } from './input/unknown-encoding-error.js';
export { aliasGroups } from './lookups/alias-groups.js';
export { allSections } from './lookups/all-sections.js';
export { annotate } from './lookups/annotation/annotate.js';
export { withoutMarks } from './lookups/annotation/without-marks.js';
export { deadlinesBySection } from './lookups/deadlines-by-section.js';
export { createLocator, type Place } from './lookups/locator.js';
export { type OrganizationCount, organizations } from './lookups/organizations.js';
export { targetsOf } from './lookups/targets-of.js';
export { type Period, type TaskDue, tasksDue } from './lookups/tasks-due.js';
export { type TripleOptions, toTriples } from './lookups/to-triples.js';
export { triplesOf } from './lookups/triples-of.js';
export { type UnitLookup, unitAt } from './lookups/unit-at.js';
export type { HeadOptions, IssueWith, ParseOptions } from './options.js';
export { parseIssue } from './parse-issue.js';
export { gazette } from './plugin.js';
export { REPAIR_RULES, type RepairRule } from './repairs/index.js';
export { MissingSegmenterError } from './segment/missing-segmenter-error.js';
export type { Segmenter } from './segment/segmenter.js';
export type { Page, PageSize } from './source/page.js';
export type { Box, RecognizedWord } from './source/recognized-word.js';
export type { Furniture } from './source/source.js';
export type { GridCell, TableGrid } from './source/table-grid.js';
export { type Recognized, type Trust, trustOf } from './source/trust-of.js';
