import { BATCH_MESSAGES } from './messages/batch.js';
import { CHECK_MESSAGES } from './messages/check.js';
import { CONVERT_MESSAGES } from './messages/convert.js';
import { CORRECTIONS_MESSAGES } from './messages/corrections.js';
import { EXIT_MESSAGES } from './messages/exit.js';
import { INPUT_ERROR_MESSAGES } from './messages/input-error.js';
import { OUTPUT_ERROR_MESSAGES } from './messages/output-error.js';
import { READING_MESSAGES } from './messages/reading.js';
import { SCORE_MESSAGES } from './messages/score.js';
import { SHOW_MESSAGES } from './messages/show.js';
import { SUMMARY_MESSAGES } from './messages/summary.js';
import { TOOL_MESSAGES } from './messages/tool.js';
import { USAGE_MESSAGES } from './messages/usage.js';
import { VERIFY_MESSAGES } from './messages/verify.js';

/** All wording of the command line, once: `{slot}` is filled in, a new line tells what to do. */
export const MESSAGES = {
  ...USAGE_MESSAGES,
  ...EXIT_MESSAGES,
  ...INPUT_ERROR_MESSAGES,
  ...OUTPUT_ERROR_MESSAGES,
  ...READING_MESSAGES,
  ...CONVERT_MESSAGES,
  ...CORRECTIONS_MESSAGES,
  ...BATCH_MESSAGES,
  ...SUMMARY_MESSAGES,
  ...SHOW_MESSAGES,
  ...CHECK_MESSAGES,
  ...VERIFY_MESSAGES,
  ...SCORE_MESSAGES,
  ...TOOL_MESSAGES,
} as const;
