export { type Actor, type ActorKind, actorKindSchema, actorSchema } from './actor.js';
export { type Attachment, attachmentSchema } from './attachment.js';
export {
  type Colophon,
  type ColophonField,
  colophonFieldSchema,
  colophonSchema,
} from './colophon.js';
export { type ContentsEntry, contentsEntrySchema } from './contents.js';
export { type DateOfIssue, dateOfIssueSchema } from './date-of-issue.js';
export { type DateText, dateTextSchema } from './date-text.js';
export { type Diagnostic, diagnosticSchema, type Severity, severitySchema } from './diagnostic.js';
export { type DocumentNumber, documentNumberSchema } from './document-number.js';
export { type DocumentType, documentTypeSchema } from './document-type.js';
export {
  type Citation,
  type CitationKind,
  citationKindSchema,
  citationSchema,
} from './entities/citation.js';
export {
  type Deadline,
  type DeadlineKind,
  type Duration,
  deadlineKindSchema,
  deadlineSchema,
  durationSchema,
} from './entities/deadline.js';
export { type Entities, entitySchemas } from './entities/index.js';
export { type Keyword, keywordSchema } from './entities/keyword.js';
export { type Person, personSchema } from './entities/person.js';
export {
  type Responsibility,
  type ResponsibilityForm,
  responsibilityFormSchema,
  responsibilitySchema,
} from './entities/responsibility.js';
export {
  type Comparator,
  comparatorSchema,
  type Target,
  type TargetChange,
  type TargetKind,
  targetChangeSchema,
  targetKindSchema,
  targetSchema,
} from './entities/target.js';
export { type Task, taskSchema } from './entities/task.js';
export { type Force, type ForceLevel, forceLevelSchema, forceSchema } from './force.js';
export { type Generator, generatorSchema } from './generator.js';
export { type Issue, issueSchema } from './issue.js';
export { toJsonSchema } from './json-schema.js';
export { type BoardMember, boardMemberSchema, type Masthead, mastheadSchema } from './masthead.js';
export { type Notice, noticeSchema } from './notice.js';
export { type NumberText, numberTextSchema } from './number-text.js';
export { type Region, regionSchema } from './region.js';
export { type Repair, repairSchema } from './repair.js';
export { type ResponsibilityRole, responsibilityRoleSchema } from './responsibility-role.js';
export { type ResponsibilityTriple, responsibilityTripleSchema } from './responsibility-triple.js';
export {
  type Ordinal,
  ordinalSchema,
  type Section,
  type SectionKind,
  sectionKindSchema,
  sectionSchema,
} from './section.js';
export {
  type ReadingOptions,
  readingOptionsSchema,
  type SourceInfo,
  sourceInfoSchema,
} from './source-info.js';
export { type Span, spanSchema } from './span.js';
export {
  type ColumnMeaning,
  columnMeaningSchema,
  type Table,
  type TableForm,
  tableFormSchema,
  tableSchema,
} from './table.js';
export { type Text, textSchema } from './text.js';
export { type Unread, type UnreadReason, unreadReasonSchema, unreadSchema } from './unread.js';
