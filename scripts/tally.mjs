// Prints which tests were skipped and why, what each run came to, and last the line
// `N passed, N failed` that CI reads. Arguments are JSON results of vitest, one for each run.

import { existsSync, readFileSync } from 'node:fs';

/** What stands at the end of the name of a test or suite that cannot run here. */
const MARK = ': SKIPPED, ';

/** A file that could not be loaded has failed without a test to its name, and counts as one. */
function count({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** The suite or test that says why it is skipped, or the test that does not. */
function toSkip({ ancestorTitles, title }) {
  const titles = [...ancestorTitles, title];
  const at = titles.findIndex((one) => one.includes(MARK));
  if (at < 0) return { name: titles.join(' › '), reason: '没有说明 no reason given' };
  const [name, reason] = titles[at].split(MARK);
  return { name: [...titles.slice(0, at), name].join(' › '), reason };
}

/** Lines such as `  3 × parser › segmenter nodejieba: not installed`. */
function skipLines({ testResults }) {
  const counts = new Map();
  for (const { assertionResults } of testResults) {
    for (const test of assertionResults) {
      if (!['pending', 'skipped', 'todo', 'disabled'].includes(test.status)) continue;
      const { name, reason } = toSkip(test);
      const line = `${name}: ${reason}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return [...counts].map(([line, times]) => `  ${times} × ${line}`);
}

const total = { passed: 0, failed: 0 };
for (const path of process.argv.slice(2)) {
  if (!existsSync(path)) {
    console.log(`${path}: 测试未运行 no tests ran`);
    total.failed += 1;
    continue;
  }
  const results = JSON.parse(readFileSync(path, 'utf8'));
  const { passed, failed } = count(results);
  const skips = skipLines(results);
  console.log(
    `${path}: ${passed} 通过 passed, ${failed} 失败 failed, ${results.numPendingTests} 略过 skipped`,
  );
  for (const line of skips) console.log(line);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
