import { render } from 'preact';
import { download } from '../client/download.js';
import { Say } from '../client/say.js';
import { startReport } from '../client/start-report.js';
import { toBody } from '../page/to-body.js';
import { toTitle } from '../page/to-header.js';
import { toReading } from '../page/to-reading.js';
import { OUTPUTS } from './outputs.js';
import type { ReadIssue } from './read-files.js';

/** What there is to take, and the way to the next paper. */
function Takes({ reading }: { readonly reading: ReadIssue }) {
  const stem = (reading.issue.source.name ?? 'gongbao').replace(/\.[^.]{1,12}$/, '');
  return (
    <div class="takes">
      {OUTPUTS.map(({ name, extension, type, write }) => (
        <button
          key={name}
          type="button"
          onClick={async () => download(`${stem}${extension}`, type, await write(reading))}
        >
          {name}
        </button>
      ))}
      <button type="button" id="another" onClick={() => location.reload()}>
        <Say zh="另读一份" en="Read another" />
      </button>
    </div>
  );
}

/** Puts the report in the place of the tool's front page. */
export function showReport(reading: ReadIssue, place: HTMLElement): void {
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const { issue, text, pictures } = reading;
  render(null, place);
  document.title = toTitle(issue);
  // Everything that stands in the mark-up was escaped when it was made.
  document.body.innerHTML = toBody(toReading(issue, text, pictures), language).markup;
  const takes = document.createElement('div');
  document.querySelector('header .languages')?.before(takes);
  render(<Takes reading={reading} />, takes);
  history.replaceState(null, '', location.pathname);
  startReport();
}
