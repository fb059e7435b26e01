import type { Issue } from '@gongbao/schema';
import { html, type Markup } from '../html/html.js';
import { say, type Wording } from '../html/say.js';
import type { Reading } from '../views/view.js';

/** `青岚县人民政府公报　2031年第2期（总第8期）`, else the title of the first notice, else the name of the file. */
export function toTitle({ masthead, notices, source }: Issue): string {
  const { title, year, issueNumber } = masthead ?? {};
  const gazette = title?.text;
  if (gazette === undefined) {
    return notices[0]?.title?.text ?? source.name ?? 'gongbao';
  }
  const number = issueNumber ? `第${issueNumber.value}期` : '';
  return `${gazette}　${year ? `${year.value}年` : ''}${number}`.trim();
}

const LANGUAGES: readonly (readonly [id: string, name: string])[] = [
  ['zh', '中文'],
  ['en', 'English'],
];

function toLanguageSwitch(language: string): Markup {
  const choices = LANGUAGES.map(
    ([id, name]) =>
      html`<label><input type=radio name=language id="in-${id}" value="${id}"${id === language ? html` checked` : null}>${name}</label>`,
  );
  return html`<fieldset class=languages><legend class=unseen>语言 Language</legend>${choices}</fieldset>`;
}

/** What was read, by what, and how it went, in one line. */
function toFacts({ issue, source, items, lineOf }: Reading): Markup {
  const grave = issue.diagnostics.filter(({ severity }) => severity !== 'info').length;
  const facts: readonly (readonly [string | number, Wording])[] = [
    [issue.notices.length, ['件公文', 'notices']],
    [items.tasks.length, ['项任务', 'tasks']],
    [items.targets.length, ['个目标', 'targets']],
    [items.deadlines.length, ['个时限', 'deadlines']],
    [grave, ['条警告', 'warnings']],
    [lineOf(source.length), ['行', 'lines']],
  ];
  const counts = facts.map(
    ([count, wording]) => html`<span><b>${count}</b> ${say(wording)}</span> `,
  );
  const { name } = issue.source;
  return html`<p class=facts>${name === null ? null : html`<span>${name}</span> `}${counts}</p>`;
}

/** The head of the page. */
export function toHeader(reading: Reading, language: string): Markup {
  return html`<header><h1>${toTitle(reading.issue)}</h1>${toFacts(reading)}${toLanguageSwitch(language)}</header>`;
}
