import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiReportOf, reportPath } from '../scripts/api-reports.js';
import { BUILD_NOTE, DOORS, IS_BUILT } from './workspace.js';

describe.skipIf(!IS_BUILT)(`the public surface${BUILD_NOTE}`, () => {
  it.each(DOORS)(
    'of $name is what its report says; after a wanted change run `npm run api`',
    (door) => {
      const report = apiReportOf(door);
      expect(report).toBe(readFileSync(reportPath(door), 'utf8'));
      // A type that a function names and nobody can import, for one.
      expect(report).not.toContain('Warning:');
    },
    120_000,
  );
});
