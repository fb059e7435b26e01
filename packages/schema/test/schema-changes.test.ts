import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyChanges, versionOf, wrongBump } from '../scripts/classify-changes.js';
import { toJsonSchema } from '../src/index.js';

const FOLDER = new URL('../released/', import.meta.url);

type Schema = Readonly<Record<string, unknown>>;

/** The schema of the last version that was recorded, by the figures in its name. */
function lastReleased(): Schema {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.schema.json'));
  const [last = ''] = names.sort((left, right) =>
    right.localeCompare(left, 'en', { numeric: true }),
  );
  return JSON.parse(readFileSync(new URL(last, FOLDER), 'utf8'));
}

/**
 * Where the schema says the same of all data that there is: `recurrence` was always a number and a
 * letter, and its first pattern looked around, which not every validator can.
 */
const REVIEWED = ['Deadline/recurrence'];

describe('the schema of today', () => {
  it('has the version that its changes since the last recorded one ask for', () => {
    expect(wrongBump(lastReleased(), toJsonSchema(), REVIEWED)).toBeNull();
  });

  it('is not the recorded one under the same version', () => {
    const [released, today] = [lastReleased(), toJsonSchema()];
    const isSame = versionOf(released) === versionOf(today);
    expect(isSame && classifyChanges(released, today).length > 0).toBe(false);
  });
});

const text = { type: 'string' };
const target = (fields: object, more: object = {}): Schema => ({
  $id: 'urn:gongbao:schema:1.0',
  $defs: {
    Target: {
      type: 'object',
      properties: { text, value: { type: 'number' }, ...fields },
      required: ['text'],
      additionalProperties: false,
      ...more,
    },
  },
});
const PLAIN = target({});

describe('a change is told by what it means for those who read the data', () => {
  it.each<readonly [string, Schema, Schema, string]>([
    ['a field is gone', target({ unit: text }), PLAIN, 'removed Target/unit'],
    ['a type is gone', PLAIN, { $defs: {} }, 'removed Target'],
    ['a field may be missing', PLAIN, target({}, { required: [] }), 'removed Target/text'],
    [
      'a field may no longer be missing',
      PLAIN,
      target({}, { required: ['text', 'value'] }),
      'narrowed Target/value',
    ],
    [
      'a value of a list is gone',
      target({ kind: { enum: ['a', 'b'] } }),
      target({ kind: { enum: ['a'] } }),
      'narrowed Target/kind',
    ],
    [
      'a value of a list has come',
      target({ kind: { enum: ['a'] } }),
      target({ kind: { enum: ['a', 'b'] } }),
      'widened Target/kind',
    ],
    [
      'a field may be null',
      PLAIN,
      target({ value: { anyOf: [{ type: 'number' }, { type: 'null' }] } }),
      'widened Target/value',
    ],
    [
      'a field may be null no more',
      target({ value: { type: ['number', 'null'] } }),
      PLAIN,
      'narrowed Target/value',
    ],
    ['a type is another', PLAIN, target({ value: text }), 'narrowed Target/value'],
    ['a bound is tighter', PLAIN, target({ value: { type: 'number', minimum: 0 } }), 'narrowed'],
    [
      'a bound is looser',
      target({ value: { type: 'number', maximum: 1 } }),
      target({ value: { type: 'number', maximum: 2 } }),
      'widened Target/value',
    ],
    ['a pattern has come', PLAIN, target({ text: { ...text, pattern: 'a' } }), 'narrowed'],
    ['a pattern is gone', target({ text: { ...text, pattern: 'a' } }), PLAIN, 'widened'],
    ['a field has come', PLAIN, target({ unit: text }), 'widened Target/unit'],
    ['it is open', PLAIN, target({}, { additionalProperties: {} }), 'widened Target'],
    [
      'the items of a list',
      target({ list: { type: 'array', items: { type: 'number' } } }),
      target({ list: { type: 'array', items: text } }),
      'narrowed Target/list[]',
    ],
    [
      'a reference is another',
      target({ span: { $ref: '#/$defs/Span' } }),
      target({ span: { allOf: [{ $ref: '#/$defs/Place' }] } }),
      'narrowed Target/span',
    ],
    [
      'what is told of it',
      PLAIN,
      target({ value: { type: 'number', description: 'A number.' } }),
      'documentation Target',
    ],
    [
      'words beside a reference',
      target({ span: { $ref: '#/$defs/Span' } }),
      target({ span: { allOf: [{ $ref: '#/$defs/Span' }], description: 'Where.' } }),
      'documentation Target',
    ],
  ])('%s', (_, before, after, expected) => {
    const changes = classifyChanges(before, after).map(({ kind, path }) => `${kind} ${path}`);
    expect(changes.some((change) => change.startsWith(expected))).toBe(true);
    expect(classifyChanges(after, after)).toEqual([]);
  });

  it.each<readonly [string, Schema, string, boolean]>([
    ['a removal in a second figure', target({}, { properties: { text } }), '1.1', false],
    ['a removal in a first figure', target({}, { properties: { text } }), '2.0', true],
    ['an addition in no figure', target({ unit: text }), '1.0', false],
    ['an addition in a second figure', target({ unit: text }), '1.1', true],
    ['documentation in no figure', target({ text: { ...text, description: 'x' } }), '1.0', true],
  ])('%s', (_, after, version, isRight) => {
    const named = { ...after, $id: `urn:gongbao:schema:${version}` };
    expect(wrongBump(PLAIN, named) === null).toBe(isRight);
  });
});
