import type { LayoutWord } from '../layout/layout.js';
import { boxIn, isRecord, type JsonRecord, listIn, numberIn, textIn } from './json-value.js';

/** The lines that PaddleOCR 3 recognised: lists of texts, scores and boxes, of one length. */
export function paddleWords(result: JsonRecord): LayoutWord[] {
  const scores = listIn(result['rec_scores']);
  const boxes = listIn(result['rec_boxes']);
  const polygons = [...listIn(result['rec_polys']), ...listIn(result['dt_polys'])];
  return listIn(result['rec_texts']).map((text, index) => ({
    text: textIn(text),
    confidence: numberIn(scores[index]),
    box: boxIn(boxes[index]) ?? boxIn(polygons[index]),
  }));
}

/** The result itself, or what wraps it: `{ res: … }`. */
export function unwrap(result: JsonRecord): JsonRecord {
  return isRecord(result['res']) ? result['res'] : result;
}
