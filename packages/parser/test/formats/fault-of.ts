import { extractText, FormatError } from '../../src/index.js';

/** What is wrong with a content by its error, or `none`; errors of other kinds are thrown on. */
export function faultOf(content: Parameters<typeof extractText>[0]): string {
  try {
    extractText(content);
  } catch (error) {
    if (error instanceof FormatError) return error.fault;
    throw error;
  }
  return 'none';
}
