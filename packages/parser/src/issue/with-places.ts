import type { Issue, IssueHeads, Span } from '@gongbao/schema/types';
import { pageAt } from '../source/page.js';
import type { Source } from '../source/source.js';
import { type Trust, trustOf } from '../source/trust-of.js';

/** A record that a rule made of print. */
interface Made {
  readonly rule: string;
  readonly span: Span;
  readonly pieces?: readonly Span[];
}

/** A unit or a table holds records with places of their own. */
const NOTHING: Trust = { confidence: null, regions: [] };

const isMade = (value: object): value is Made => 'rule' in value && 'span' in value;

/** The page of a record and, where it is a printed string, how sure the engine was and where it stands. */
function placesOf(record: Made, source: Source): object {
  const { span, pieces = [span] } = record;
  const page = pageAt(source.pages, span.start);
  const { confidence, regions } = 'text' in record ? trustOf(source, pieces) : NOTHING;
  return {
    ...(page === null ? {} : { page }),
    ...(confidence === null ? {} : { confidence }),
    ...(regions.length === 0 ? {} : { regions }),
  };
}

/** A value with the places of every record in it that a rule made; they are the last fields. */
function stamp<Value>(value: Value, source: Source): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => stamp(item, source)) as Value;
  const fields = Object.entries(value).map(
    ([name, field]) => [name, stamp(field, source)] as const,
  );
  const stamped = Object.fromEntries(fields) as Value & object;
  return isMade(value) ? Object.assign(stamped, placesOf(value, source)) : stamped;
}

/** The issue with the places of each entity of its notices, where the input tells pages. */
export function withPlaces<Whole extends Issue | IssueHeads>(issue: Whole, source: Source): Whole {
  return source.pages.length === 0 ? issue : { ...issue, notices: stamp(issue.notices, source) };
}
