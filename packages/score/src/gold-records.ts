import {
  citationKindSchema,
  comparatorSchema,
  deadlineKindSchema,
  documentTypeSchema,
  durationSchema,
  responsibilityRoleSchema,
  sectionKindSchema,
  targetChangeSchema,
  targetKindSchema,
} from '@gongbao/schema';
import { z } from 'zod';

/** A printed string: compared with widths folded and white space taken out; null says that there is none. */
const printed = z.string().nullable().optional();
const path = z.string().min(1).nullable().optional();

/** What every record may say of its place: the `id` of its document, and a line to look at. */
const place = { document: z.string().optional(), line: z.int().positive().optional() };

/**
 * One row of each part of a gold file. A field that is left out is not compared; a field that is
 * null says that nothing may be read there.
 */
export const goldRecords = {
  documents: z.strictObject({
    id: z.string().min(1),
    title: printed,
    documentType: documentTypeSchema.nullable().optional(),
    /** As the data model normalises it: 银金党办发〔2018〕9号. */
    documentNumber: printed,
    /** Names that stand alone, in printed order. */
    addressees: z.array(z.string()).optional(),
    /** The printed line; compared without 、 and ，. */
    addresseesPrinted: printed,
    issuers: z.array(z.string()).optional(),
    dateOfIssue: z.iso.date().nullable().optional(),
    note: printed,
    attachmentTitles: z.array(z.string()).optional(),
    attachmentTypes: z.array(documentTypeSchema.nullable()).optional(),
    /** How many units have a bare arabic number, attachments included. */
    numberedItems: z.int().nonnegative().optional(),
    /** How many units are 第…条, attachments included. */
    articles: z.int().nonnegative().optional(),
  }),
  sections: z.strictObject({
    ...place,
    path: z.string().min(1),
    kind: sectionKindSchema.optional(),
    level: z.int().positive().optional(),
    heading: printed,
  }),
  /** Headings of the units at the top of a notice and of its attachments, where no paths are known. */
  headings: z.strictObject({ ...place, heading: z.string().min(1) }),
  tasks: z.strictObject({ ...place, path, number: z.int().nullable().optional() }),
  triples: z.strictObject({
    ...place,
    path,
    /** In place of a path: the last part of one (（三）, 12), a heading, or how the paragraph begins. */
    item: z.string().min(1).optional(),
    role: responsibilityRoleSchema.optional(),
    /** The name that stands alone. */
    actor: z.string().min(1).optional(),
    /** In place of a name: the smallest printed piece. */
    printed: z.string().min(1).optional(),
  }),
  targets: z.strictObject({
    ...place,
    path,
    kind: targetKindSchema.optional(),
    metric: printed,
    comparator: comparatorSchema.optional(),
    value: z.number(),
    valueMax: z.number().nullable().optional(),
    unit: printed,
    change: targetChangeSchema.optional(),
    baseline: printed,
    explicit: z.boolean().optional(),
    /** The time expression that governs it, as printed. */
    deadline: printed,
    /** The clause as printed; tells equal numbers apart, else not compared. */
    quote: z.string().optional(),
  }),
  deadlines: z.strictObject({
    ...place,
    path,
    kind: deadlineKindSchema.optional(),
    start: z.iso.date().nullable().optional(),
    end: z.iso.date().nullable().optional(),
    recurrence: printed,
    dueOn: printed,
    duration: durationSchema.nullable().optional(),
    /** The expression as printed; tells equal dates apart. */
    quote: z.string().optional(),
  }),
  citations: z.strictObject({
    ...place,
    path,
    title: printed,
    documentNumber: printed,
    kind: citationKindSchema.optional(),
    resolvesTo: printed,
  }),
  people: z.strictObject({
    ...place,
    path,
    group: printed,
    role: printed,
    name: z.string().min(1),
    position: printed,
    posts: z.array(z.string()).optional(),
  }),
};
