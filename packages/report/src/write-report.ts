import type { Issue } from '@gongbao/schema';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '#page';
import { html } from './html/html.js';
import { toBody } from './page/to-body.js';
import { toTitle } from './page/to-header.js';
import { toReading } from './page/to-reading.js';

/** How a report is written. */
export interface ReportOptions {
  /** The language that the page opens in; it can be switched there. Default zh. */
  readonly language?: 'zh' | 'en';
}

/** Nothing is fetched, and no script runs but the page's own. */
const POLICY = [
  "default-src 'none'",
  `script-src '${SCRIPT_HASH}'`,
  `style-src '${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * One HTML file that shows a reading beside its source; it opens from disk and needs no network.
 * `source` is the text that the spans of `issue` count in.
 */
export function writeReport(issue: Issue, source: string, options: ReportOptions = {}): string {
  const { language = 'zh' } = options;
  const body = toBody(toReading(issue, source), language);
  return html`<!doctype html>
<html lang="${language}">
<meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="${POLICY}">
<meta name=viewport content="width=device-width">
<title>${toTitle(issue)}</title>
<style>${{ markup: STYLE }}</style>
<body>
${body}
<script>${{ markup: SCRIPT }}</script>
`.markup;
}
