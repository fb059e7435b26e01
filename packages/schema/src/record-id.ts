import { z } from 'zod';

/** Name of a record within its notice, unique there. */
export const recordIdSchema = z
  .string()
  .min(1)
  .meta({ title: '标识', description: 'Name by which other records refer to it.' });
