import type { ContentsEntry, DocumentNumber, Text } from '@gongbao/schema/types';
import type { Block } from '../blocks/index.js';
import { contentsTitleLength } from '../notices/index.js';
import { findDocumentNumber } from '../patterns/document-number.js';
import { toDocumentNumber } from '../patterns/to-document-number.js';
import type { View } from '../source/view.js';

function numberIn(view: View): DocumentNumber | null {
  const parts = findDocumentNumber(view.folded);
  return parts === null ? null : toDocumentNumber(view, parts, 'contents-number');
}

function pageIn(folded: string): number | null {
  const digits = /[\s.…·)]\(?(\d{1,4})\)?$/.exec(folded)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The category without its brackets: 【金凤区政府办公室文件】 → 金凤区政府办公室文件. */
function categoryOf(view: View): Text {
  return view.slice(1, view.length - 1).toText();
}

/** 目录: entries in printed order, not yet linked to notices. */
export function readContents(front: readonly Block[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let category: Text | null = null;
  for (const { kind, view } of front) {
    if (kind === 'category') category = categoryOf(view);
    if (kind !== 'contents-entry') continue;
    entries.push({
      category,
      title: view.slice(0, contentsTitleLength(view.folded)).toText(),
      documentNumber: numberIn(view),
      page: pageIn(view.folded),
      noticeId: null,
    });
  }
  return entries;
}
