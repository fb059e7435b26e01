export { actorKindSchema, actorSchema } from './actor.js';
export { attachmentSchema } from './attachment.js';
export {
  colophonFieldSchema,
  colophonSchema,
} from './colophon.js';
export { contentsEntrySchema } from './contents.js';
export { customRecordSchema, customRecordsSchema } from './custom-record.js';
export { dateOfIssueSchema } from './date-of-issue.js';
export { dateTextSchema } from './date-text.js';
export { diagnosticSchema, severitySchema } from './diagnostic.js';
export { documentNumberSchema } from './document-number.js';
export { documentTypeSchema } from './document-type.js';
export {
  citationKindSchema,
  citationSchema,
} from './entities/citation.js';
export {
  deadlineKindSchema,
  deadlineSchema,
  durationSchema,
} from './entities/deadline.js';
export { entitySchemas } from './entities/index.js';
export { keywordSchema } from './entities/keyword.js';
export { personSchema } from './entities/person.js';
export {
  responsibilityFormSchema,
  responsibilitySchema,
} from './entities/responsibility.js';
export {
  comparatorSchema,
  targetChangeSchema,
  targetKindSchema,
  targetSchema,
} from './entities/target.js';
export { taskSchema } from './entities/task.js';
export { forceLevelSchema, forceSchema } from './force.js';
export { generatorSchema } from './generator.js';
export { issueSchema } from './issue.js';
export { issueHeadsSchema, noticeHeadSchema } from './issue-heads.js';
export { toJsonSchema } from './json-schema.js';
export {
  lexiconAliasSchema,
  lexiconLabelSchema,
  lexiconSchema,
  lexiconUnitSchema,
  unitFamilySchema,
} from './lexicon.js';
export { boardMemberSchema, mastheadSchema } from './masthead.js';
export { noticeSchema } from './notice.js';
export { numberTextSchema } from './number-text.js';
export { regionSchema } from './region.js';
export { repairSchema } from './repair.js';
export { responsibilityRoleSchema } from './responsibility-role.js';
export { responsibilityTripleSchema } from './responsibility-triple.js';
export {
  ordinalSchema,
  sectionKindSchema,
  sectionSchema,
} from './section.js';
export {
  readingOptionsSchema,
  sourceInfoSchema,
} from './source-info.js';
export { spanSchema } from './span.js';
export {
  columnMeaningSchema,
  tableFormSchema,
  tableSchema,
} from './table.js';
export { textSchema } from './text.js';
export type * from './types-only.js';
export { unreadReasonSchema, unreadSchema } from './unread.js';
