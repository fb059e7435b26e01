import { spanSchema } from '@gongbao/schema';
import { z } from 'zod';
import { goldRecords } from './gold-records.js';

const parts = {
  documents: z.array(goldRecords.documents).optional(),
  sections: z.array(goldRecords.sections).optional(),
  headings: z.array(goldRecords.headings).optional(),
  tasks: z.array(goldRecords.tasks).optional(),
  /** What the page says as a fact: labels, brackets, headings. */
  triples: z.array(goldRecords.triples).optional(),
  /** What is read out of running prose. */
  prose: z.array(goldRecords.triples).optional(),
  targets: z.array(goldRecords.targets).optional(),
  deadlines: z.array(goldRecords.deadlines).optional(),
  citations: z.array(goldRecords.citations).optional(),
  people: z.array(goldRecords.people).optional(),
};

const stretches = z.array(spanSchema).optional();

/**
 * What a person read in one text. A part that is left out was not annotated and is not scored; an
 * empty part says that the text has nothing of the kind. `completeIn` names the stretches (UTF-16
 * offsets) outside of which a part is not complete, so that nothing found there counts as wrong.
 */
export const goldSchema = z.strictObject({
  note: z.string().optional(),
  ...parts,
  completeIn: z
    .strictObject({
      triples: stretches,
      prose: stretches,
      targets: stretches,
      deadlines: stretches,
      citations: stretches,
    })
    .optional(),
});

export type Gold = z.infer<typeof goldSchema>;

/** The rows of one part: `GoldRow<'targets'>`. */
export type GoldRow<Part extends keyof typeof parts> = NonNullable<Gold[Part]>[number];
