import { render } from 'preact';
import { followLanguage } from '../client/follow-language.js';
import { FrontPage } from './front-page.js';
import { readFiles } from './read-files.js';
import { showReport } from './show-report.js';

const place = document.getElementById('tool');
if (place !== null) {
  render(<FrontPage onGiven={async (files) => showReport(await readFiles(files), place)} />, place);
  followLanguage();
}
