import { z } from 'zod';
import { entityShape } from './entity-shape.js';
import { unitPathSchema } from './unit-path.js';

/** A printed string with its place, the rule that made it, and fields that only its maker knows. */
export const customRecordSchema = z.looseObject({ path: unitPathSchema, ...entityShape }).meta({
  id: 'CustomRecord',
  title: '自定义记录',
  description: 'What an extractor of the caller has found; further fields are those of its kind.',
});

export const customRecordsSchema = z
  .record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), z.array(customRecordSchema))
  .meta({
    id: 'CustomRecords',
    title: '自定义记录集',
    description: 'The records of the extractors of the caller, by kind and in printed order.',
  });
