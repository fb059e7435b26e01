import { toSay } from '../../../language/say.js';
import type { InputRecord } from '../../../manifest/manifest-record.js';
import { convertIssue } from './convert-issue.js';
import type { ConvertJob } from './convert-job.js';

/** What a worker thread runs for each job. */
export function convertInWorker(job: ConvertJob): Promise<InputRecord> {
  const { language, command } = job;
  return convertIssue(job, { io: process, language, command, say: toSay(language, command) });
}
