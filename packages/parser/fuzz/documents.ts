import fc from 'fast-check';
import type { Content } from '../src/input/formats/content-shape.js';
import * as documents from '../test/formats/documents.js';
import { ENGINE_FILES } from '../test/formats/engine-files.js';
import { damagedText, HOSTILE } from './damage.js';

const CONTENTS: readonly Content[] = [
  ...ENGINE_FILES.map(({ content }) => content),
  ...Object.values(documents),
];
const STRINGS = CONTENTS.filter((content) => typeof content === 'string');
const JSONS = STRINGS.filter((content) => /^[[{]/.test(content) && isJson(content));
const ARCHIVES = CONTENTS.filter((content) => content instanceof Uint8Array);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What an engine would never write in the place of a value. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1e308,
  0.5,
  '',
  '通知',
  [],
  {},
  [[]],
  [null],
  [1, 2, 3, 4],
  ['1', 'x', {}, null],
  { text: '一、任务' },
  '<table><tr><td colspan=99999 rowspan=-1>任务</td></tr></table>',
  ...HOSTILE,
];

/** The places of all values in a value, as keys from the top. */
function* pathsOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* pathsOf(child, [...path, key]);
}

/** The value with another in one place. */
function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((child, at) => (String(at) === key ? replaced(child, rest, by) : child));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, child]) => [name, name === key ? replaced(child, rest, by) : child]),
  );
}

/** JSON of an engine with strange values in some places. */
const strangeJson = fc
  .tuple(
    fc.constantFrom(...JSONS),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...STRANGE)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([json, changes]) =>
    JSON.stringify(
      changes.reduce<unknown>((value, [at, by]) => {
        const paths = [...pathsOf(value)];
        return replaced(value, paths[Math.floor(at * (paths.length - 1))] ?? [], by);
      }, JSON.parse(json)),
    ),
  );

/** Markup whose attributes and elements are other than they should be. */
const strangeMarkup = fc
  .tuple(
    fc.constantFrom(...STRINGS.filter((text) => text.includes('<'))),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom('"NaN"', '"-5"', '"1e9"', '""', '"bbox"', '"一"', "'0 0'", '"x_wconf 999"'),
    fc.nat(3),
  )
  .map(([markup, at, value, count]) => {
    const from = Math.floor(at * markup.length);
    let left = count + 1;
    const change = (printed: string): string => {
      left -= 1;
      return left >= 0 ? value : printed;
    };
    return markup.slice(0, from) + markup.slice(from).replace(/"[^"<>]*"/g, change);
  });

const damagedArchive = fc
  .tuple(
    fc.constantFrom(...ARCHIVES),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([archive, changes, cut]) => {
    const bytes = new Uint8Array(archive);
    for (const [at, byte] of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
    return cut === null ? bytes : bytes.slice(0, Math.ceil(cut * bytes.length));
  });

const anyPart: fc.Arbitrary<Content> = fc.oneof(
  { weight: 4, arbitrary: damagedText(fc.constantFrom(...STRINGS)) },
  { weight: 4, arbitrary: strangeJson },
  { weight: 3, arbitrary: strangeMarkup },
  { weight: 2, arbitrary: damagedArchive },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
);

/** A file that an engine could have written, damaged; sometimes two of them as pages of one issue. */
export const anyDocument: fc.Arbitrary<Content | readonly Content[]> = fc.oneof(
  { weight: 9, arbitrary: anyPart },
  { weight: 1, arbitrary: fc.array(anyPart, { minLength: 1, maxLength: 2 }) },
);

/** Bytes of no known encoding, or of one that the caller names. */
export const anyBytes = fc.tuple(
  fc.oneof(
    fc.uint8Array({ maxLength: 120 }),
    damagedText(fc.constantFrom(...STRINGS)).map((text) => new TextEncoder().encode(text)),
    damagedText(fc.constant('临河市人民政府关于印发方案的通知')).map((text) =>
      Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0) & 0xff, 0xa1])),
    ),
  ),
  fc.constantFrom(undefined, 'utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'),
  fc.boolean(),
);
