import { citations } from './citations.js';
import { contents } from './contents.js';
import { deadlines } from './deadlines.js';
import { diagnostics } from './diagnostics.js';
import { duties } from './duties.js';
import { ledger } from './ledger.js';
import { outline } from './outline.js';
import { overview } from './overview.js';
import { people } from './people.js';
import { repairs } from './repairs.js';
import { tables } from './tables.js';
import { targets } from './targets.js';
import { units } from './units.js';
import { unread } from './unread.js';
import type { View } from './view.js';

/** The views in the order in which they stand in the page. */
export const VIEWS: readonly View[] = [
  overview,
  outline,
  ledger,
  units,
  duties,
  targets,
  deadlines,
  tables,
  people,
  citations,
  contents,
  diagnostics,
  repairs,
  unread,
];
