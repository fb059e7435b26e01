import { citations } from './citations.js';
import { deadlines } from './deadlines.js';
import { diagnostics } from './diagnostics.js';
import { duties } from './duties.js';
import { ledger } from './ledger.js';
import { notices } from './notices.js';
import { people } from './people.js';
import { sections } from './sections.js';
import type { ExportTable } from './table.js';
import { targets } from './targets.js';

/** Every table, in the order of files and sheets: what is worked with first. */
export const TABLES: readonly ExportTable[] = [
  ledger,
  notices,
  duties,
  targets,
  deadlines,
  people,
  citations,
  sections,
  diagnostics,
];
