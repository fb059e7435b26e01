import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiReportOf, reportPath } from '../scripts/api-reports.js';
import { BUILD_NOTE, DOORS, type Door, IS_BUILT } from './workspace.js';

const readReport = (door: Door): string => readFileSync(reportPath(door), 'utf8');

/** Types that functions of a door name and that no door of its package exports. */
function forgottenBy(door: Door): string[] {
  const surface = DOORS.filter((one) => one.package === door.package)
    .map(readReport)
    .join('\n');
  return [...readReport(door).matchAll(/The symbol "(\w+)" needs to be exported/g)]
    .map(([, name = '']) => name)
    .filter(
      (name) => !new RegExp(`^export (?:type|interface|class|const) ${name}\\b`, 'm').test(surface),
    );
}

describe('the public surface', () => {
  it.skipIf(!IS_BUILT).each(DOORS)(
    `of $name is what its report says; after a wanted change run \`npm run api\`${BUILD_NOTE}`,
    (door) => expect(apiReportOf(door)).toBe(readReport(door)),
    120_000,
  );

  it.each(DOORS)('of $name holds every type that it names', (door) => {
    expect(forgottenBy(door)).toEqual([]);
  });
});
