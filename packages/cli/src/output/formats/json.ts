import type { Issue, IssueHeads } from '@gongbao/schema';
import type { Chunks } from '../chunks.js';
import type { OutputFormat } from './output-format.js';

/** In characters of source text; the JSON is about twenty times as long, and a string ends at 2^29. */
const LONG = 4_000_000;

/** `JSON.stringify(issue, null, 2)` with a line end, in parts where it may be longer than a string. */
async function toChunks(issue: Issue | IssueHeads): Promise<Chunks> {
  if (issue.source.length < LONG) return [`${JSON.stringify(issue, null, 2)}\n`];
  const { stringifyChunked } = await import('@discoveryjs/json-ext');
  return (function* () {
    yield* stringifyChunked(issue, null, 2);
    yield '\n';
  })();
}

/** All that was read, as the JSON Schema says. */
export const json: OutputFormat = {
  extension: '.json',
  write: async ({ issue }) => [{ suffix: '', chunks: await toChunks(issue) }],
  writeHeads: async ({ heads }) => [{ suffix: '', chunks: await toChunks(heads) }],
};
