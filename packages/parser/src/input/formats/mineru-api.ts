import { FormatError } from '../format-error.js';
import type { LayoutPage } from '../layout/layout.js';
import { isRecord, type JsonRecord, textIn } from './json-value.js';
import { isContentList, readContentList } from './mineru-content-list.js';
import { isMiddle, readMiddle } from './mineru-middle.js';
import { parseJson } from './parse-json.js';

/** A result holds its files as strings of JSON. */
function parse(value: unknown): unknown {
  return typeof value === 'string' ? parseJson(value) : value;
}

function readResult(result: JsonRecord): LayoutPage[] {
  const list = parse(result['content_list']);
  if (isContentList(list)) return readContentList(list);
  const middle = parse(result['middle_json']);
  if (isMiddle(middle)) return readMiddle(middle);
  const detail = 'an answer of mineru-api without content_list, expected return_content_list=true';
  throw new FormatError('unknown-json', 0, null, detail);
}

/** Whether it is an answer with results that hold Markdown or a content list each. */
export function isMinerUAnswer(json: unknown): boolean {
  if (!isRecord(json) || !isRecord(json['results'])) return false;
  const results = Object.values(json['results']).filter(isRecord);
  return results.some(
    (result) =>
      'content_list' in result || 'middle_json' in result || textIn(result['md_content']) !== '',
  );
}

/** Reads the answer of `mineru-api`: the content lists in it, one behind the other. */
export function readMinerUAnswer(json: unknown): LayoutPage[] {
  const results = isRecord(json) && isRecord(json['results']) ? json['results'] : {};
  return Object.values(results).filter(isRecord).flatMap(readResult);
}
