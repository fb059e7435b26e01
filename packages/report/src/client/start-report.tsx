import { render } from 'preact';
import { FilterBar } from './filter/filter-bar.js';
import { followLanguage } from './follow-language.js';
import { startJumps } from './jump.js';
import { startKeyboard } from './keyboard.js';
import { readPage } from './page.js';
import { startPictures } from './pictures.js';
import { startReview } from './review/start-review.js';
import { createSelection } from './selection.js';
import { startTables } from './tables/start-tables.js';
import { createViews } from './views.js';

/** Brings a report to life that stands in the document. */
export function startReport(): void {
  const views = createViews();
  const page = readPage(views);
  const selection = createSelection(page, views);
  const filter = document.getElementById('filter');
  if (filter !== null) render(<FilterBar page={page} views={views} />, filter);
  startTables(views);
  startPictures(page, selection);
  startKeyboard(selection, views, startReview(page, selection, views));
  startJumps(page, selection, views);
  followLanguage();
}
