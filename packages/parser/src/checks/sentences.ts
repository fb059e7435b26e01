import type { Diagnostic, Notice, Section } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import { allSections } from '../lookups/all-sections.js';
import { characterSet } from '../patterns/character-set.js';
import { eachNotice } from './check.js';

const isFinished = characterSet('。；;：:！!？?…”’）)》」]】〕');
const RUNNING = /[，,。]/;
const SHORTEST = 20;
const SHOWN = 12;

function checkEnd({ paragraphs }: Section): Diagnostic[] {
  const last = paragraphs.at(-1);
  if (last === undefined || last.text.length < SHORTEST) return [];
  if (isFinished(last.text.charCodeAt(last.text.length - 1)) || !RUNNING.test(last.text)) return [];
  const found = { span: last.span, actual: last.text.slice(-SHOWN) };
  return [toDiagnostic('sections/ends-in-mid-sentence', found)];
}

function checkNotice(notice: Notice): Diagnostic[] {
  return allSections(notice).flatMap(checkEnd);
}

/** Sections whose own text ends in mid-sentence. */
export const checkSentences = eachNotice(checkNotice);
