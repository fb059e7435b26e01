import { FormatError } from '../format-error.js';

/** Formats nest a dozen deep. */
const DEEPEST = 60;

function refuseDepth(json: unknown): void {
  const values = [{ value: json, depth: 0 }];
  for (let next = values.pop(); next !== undefined; next = values.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) throw new FormatError('too-deep', 0, null, `more than ${DEEPEST} levels`);
    for (const inner of Object.values(value)) values.push({ value: inner, depth: depth + 1 });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new FormatError('broken-json', 0, null, detail);
  }
}

/** The value of JSON. Throws `FormatError` for what is broken or nests too deep. */
export function parseJson(text: string): unknown {
  const value = parse(text);
  refuseDepth(value);
  return value;
}
