import { comparatorSchema, responsibilityRoleSchema } from '@gongbao/schema';
import { z } from 'zod';

const text = z.string().nullable();
const conventions = z.array(z.string()).default([]);
const id = z.string().min(1);

const header = z.object({
  title: text,
  docNumber: text,
  docType: text,
  addresseesRaw: text,
  issuers: z.array(z.string()).nullable(),
  dateOfIssue: text,
  dateAsPrinted: text,
  topLevelHeadings: z.array(z.string()),
  numberOfNumberedItems: z.number().nullable(),
  articles: z.number().optional(),
});

const assignment = z.object({
  id,
  itemNumberOrHeading: z.string(),
  role: responsibilityRoleSchema,
  orgs: z.array(z.string()),
});

const stretch = z.object({ id, charStart: z.number(), charEnd: z.number() });

const target = z.object({
  id,
  quote: z.string(),
  metric: text,
  comparator: z.enum([...comparatorSchema.options, 'increase']),
  value: z.number(),
  valueMax: z.number().nullish(),
  unit: text,
  deadline: text,
  kind: z.string(),
});

/**
 * One gold file for a folder: each text is named by the number that its file name begins with, and
 * sentences among the conventions say which texts are complete. What is not compared is passed over.
 */
export const collectionSchema = z.object({
  /** The covering document first, then what it attaches; `_conventions` is a list of sentences. */
  headers: z.record(z.string(), z.union([z.array(header), z.array(z.string())])),
  responsibilities: z.object({ _conventions: conventions, assignments: z.array(assignment) }),
  targets: z.object({
    _conventions: conventions,
    stretches: z.array(stretch),
    targets: z.array(target),
  }),
});

export type Collection = z.infer<typeof collectionSchema>;
export type CollectionHeader = z.infer<typeof header>;
export type CollectionTarget = z.infer<typeof target>;
