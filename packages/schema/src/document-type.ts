import { z } from 'zod';
import { DOCUMENT_TYPES } from './document-types.js';

/** One of the 文种 that a title may end with. */
export const documentTypeSchema = z.enum(DOCUMENT_TYPES).meta({
  id: 'DocumentType',
  title: '文种',
  description: 'The last of these words in the title, with brackets such as （试行） set aside.',
});
