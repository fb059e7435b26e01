import type { Word } from '@gongbao/schema/words';
import { html, type Markup } from './html.js';

/** Wording in Chinese and in English. */
export type Wording = readonly [zh: string, en: string];

/** Both languages stand in the page; its style shows the one that is switched on. */
export function say(wording: Wording | Word): Markup {
  const [zh, en] = 'zh' in wording ? [wording.zh, wording.en] : wording;
  return zh === en ? html`${zh}` : html`<span lang=zh>${zh}</span><span lang=en>${en}</span>`;
}
