import type { Issue } from '@gongbao/schema';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '#page';
import { html } from './html/html.js';
import { toBody } from './page/to-body.js';
import { toTitle } from './page/to-header.js';
import { toReading } from './page/to-reading.js';
import type { PagePicture } from './pictures/page-picture.js';

/** How a report is written. */
export interface ReportOptions {
  /** The language that the page opens in; it can be switched there. Default zh. */
  readonly language?: 'zh' | 'en';
  /** Pictures of the pages in their order, to be seen beside the text. The report refers to them. */
  readonly pictures?: readonly PagePicture[];
}

/** Nothing is fetched, and no script runs but the page's own. */
const POLICY: readonly string[] = [
  "default-src 'none'",
  `script-src '${SCRIPT_HASH}'`,
  `style-src '${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
];

/** Pictures come from beside the page. */
const PICTURES = "img-src 'self' file: data:";

/**
 * One HTML file that shows a reading beside its source; it opens from disk and needs no network.
 * `source` is the text that the spans of `issue` count in.
 */
export function writeReport(issue: Issue, source: string, options: ReportOptions = {}): string {
  const { language = 'zh', pictures = [] } = options;
  const body = toBody(toReading(issue, source, pictures), language);
  const policy = pictures.length > 0 ? [...POLICY, PICTURES] : POLICY;
  return html`<!doctype html>
<html lang="${language}">
<meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="${policy.join('; ')}">
<meta name=viewport content="width=device-width">
<title>${toTitle(issue)}</title>
<style>${{ markup: STYLE }}</style>
<body>
${body}
<script>${{ markup: SCRIPT }}</script>
`.markup;
}
