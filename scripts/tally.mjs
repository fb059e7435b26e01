// Prints `N passed, N failed` from vitest's JSON results, the form that CI reads.

import { existsSync, readFileSync } from 'node:fs';

/** A file that could not be loaded has failed without a test to its name, and counts as one. */
function tally({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

const path = process.argv[2];
const ran = path !== undefined && existsSync(path);
if (!ran) console.log('测试未运行：前面的检查未通过 No tests ran: a check before them failed');

const { passed, failed } = ran
  ? tally(JSON.parse(readFileSync(path, 'utf8')))
  : { passed: 0, failed: 1 };
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
