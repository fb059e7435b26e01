// Writes what every door offers; a test fails as long as a report and the build differ.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DOORS } from '../test/workspace.js';
import { apiReportOf, reportPath } from './api-reports.js';

for (const door of DOORS) {
  const path = reportPath(door);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, apiReportOf(door));
}
