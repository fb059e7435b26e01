export { type Actor, actorSchema } from './actor.js';
export { type ActorKind, actorKindSchema } from './actor-kind.js';
export { type Attachment, attachmentSchema } from './attachment.js';
export { type BoardMember, boardMemberSchema } from './board-member.js';
export { type CitationKind, citationKindSchema } from './citation-kind.js';
export { type Colophon, colophonSchema } from './colophon.js';
export { type ColophonField, colophonFieldSchema } from './colophon-field.js';
export { type Comparator, comparatorSchema } from './comparator.js';
export { type ContentsEntry, contentsEntrySchema } from './contents.js';
export { type DateOfIssue, dateOfIssueSchema } from './date-of-issue.js';
export { type DateText, dateTextSchema } from './date-text.js';
export { type DeadlineKind, deadlineKindSchema } from './deadline-kind.js';
export { type Diagnostic, diagnosticSchema } from './diagnostic.js';
export { type DocumentNumber, documentNumberSchema } from './document-number.js';
export { type DocumentType, documentTypeSchema } from './document-type.js';
export { type Duration, durationSchema } from './duration.js';
export { type Citation, citationSchema } from './entities/citation.js';
export { type Deadline, deadlineSchema } from './entities/deadline.js';
export { type Entities, entitySchemas } from './entities/index.js';
export { type Keyword, keywordSchema } from './entities/keyword.js';
export { type Person, personSchema } from './entities/person.js';
export { type Responsibility, responsibilitySchema } from './entities/responsibility.js';
export { type Target, targetSchema } from './entities/target.js';
export { type Task, taskSchema } from './entities/task.js';
export { type Generator, generatorSchema } from './generator.js';
export { type Issue, issueSchema } from './issue.js';
export { toJsonSchema } from './json-schema.js';
export { type Masthead, mastheadSchema } from './masthead.js';
export { type Notice, noticeSchema } from './notice.js';
export { type NumberText, numberTextSchema } from './number-text.js';
export { type Ordinal, ordinalSchema } from './ordinal.js';
export { type Repair, repairSchema } from './repair.js';
export { type ResponsibilityForm, responsibilityFormSchema } from './responsibility-form.js';
export { type ResponsibilityRole, responsibilityRoleSchema } from './responsibility-role.js';
export { type ResponsibilityTriple, responsibilityTripleSchema } from './responsibility-triple.js';
export { type Section, sectionSchema } from './section.js';
export { type SectionKind, sectionKindSchema } from './section-kind.js';
export { type Severity, severitySchema } from './severity.js';
export {
  type ReadingOptions,
  readingOptionsSchema,
  type SourceInfo,
  sourceInfoSchema,
} from './source-info.js';
export { type Span, spanSchema } from './span.js';
export { type TargetChange, targetChangeSchema } from './target-change.js';
export { type TargetKind, targetKindSchema } from './target-kind.js';
export { type Text, textSchema } from './text.js';
export { type Unread, type UnreadReason, unreadReasonSchema, unreadSchema } from './unread.js';
