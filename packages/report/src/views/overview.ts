import type { Notice } from '@gongbao/schema';
import { ROLE_WORDS } from '@gongbao/schema/words';
import { toLoadBar } from '../charts/load-bar.js';
import { toMonthChart } from '../charts/month-chart.js';
import { html, type Markup } from '../html/html.js';
import { linkToLine } from '../html/link-to-line.js';
import { say } from '../html/say.js';
import { type Column, toTable } from '../html/to-table.js';
import { toUnitLoads } from '../records/unit-loads.js';
import type { Reading, View } from './view.js';

const SHOWN_UNITS = 10;

interface Entry {
  readonly key: string;
  readonly notice: Notice;
}

const toColumns = ({ lineOf }: Reading): Column<Entry>[] => [
  {
    head: ['行', 'Line'],
    form: 'number',
    cell: ({ notice }) => linkToLine(lineOf(notice.span.start)),
  },
  {
    head: ['公文', 'Notice'],
    form: 'wide',
    cell: ({ notice }) => notice.title?.text ?? say(['（无标题）', '(no title)']),
  },
  {
    head: ['发文字号', 'Number'],
    form: 'number',
    cell: ({ notice }) => notice.documentNumber?.normalized ?? null,
  },
  {
    head: ['署名', 'Issued by'],
    cell: ({ notice }) => notice.issuers.map(({ name }) => name).join('、'),
  },
  {
    head: ['成文日期', 'Dated'],
    form: 'number',
    cell: ({ notice }) => notice.dateOfIssue?.date ?? null,
  },
  { head: ['任务', 'Tasks'], form: 'number', cell: ({ notice }) => notice.tasks.length },
  { head: ['目标', 'Targets'], form: 'number', cell: ({ notice }) => notice.targets.length },
  { head: ['时限', 'Deadlines'], form: 'number', cell: ({ notice }) => notice.deadlines.length },
];

function toLoadChart({ items }: Reading): Markup | null {
  const loads = toUnitLoads(items).slice(0, SHOWN_UNITS);
  if (loads.length === 0) return null;
  const most = loads[0]?.total ?? 1;
  const rows = loads.map(
    (load) =>
      html`<li data-unit="${load.name}"><span class=name>${load.name}</span>${toLoadBar(load, most)}<span class=total>${load.total}</span>`,
  );
  const legend = Object.entries(ROLE_WORDS).map(
    ([role, wording]) => html`<span class="role ${role}">${say(wording)}</span> `,
  );
  return html`<h3>${say(['承担最多的单位', 'Most charged'])}</h3><p class=legend>${legend}</p><ol class=loads>${rows}</ol>`;
}

/** The notices, who is charged most, and when most is due. */
export const overview: View = {
  id: 'overview',
  title: ['概览', 'Overview'],
  count: ({ issue }) => issue.notices.length,
  body: (reading) => {
    const entries = reading.issue.notices.map((notice, index) => ({
      key: `n${index + 1}`,
      notice,
    }));
    const table = toTable(['公文', 'Notices'], toColumns(reading), [{ title: null, entries }]);
    const months = toMonthChart(reading.items.deadlines.map(({ entity }) => entity));
    return html`${table}<div class=charts><div>${toLoadChart(reading)}</div><div>${months}</div></div>`;
  },
};
