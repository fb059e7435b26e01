import fc from 'fast-check';

/** Characters that readers of text trip over. */
export const HOSTILE = [
  '\u0000',
  '\u0007',
  '\u001b[2J',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2028',
  '\u2029',
  '\u3000',
  '\ufeff',
  '\ufffd',
  '\ue000',
  '\uf8ff',
  '\ud800',
  '\udc00',
  '\ud842\udfb7',
  '🙂',
  'e\u0301',
  '\r',
  '\r\n',
  '\f',
  '\v',
  '\t',
  '\n\n\n',
  '⟦',
  '﹍',
  '１２％',
  '㎡',
  '〇',
  'O',
  'l',
  '〉',
  '"',
  "'",
  '\\',
  '`',
  '***',
  '|',
  '$1',
  '$&',
  '&#x0;',
  '&amp;',
  '<!--',
  ']]>',
  '<br/>',
  '99999999999999999999',
  '-0',
  '1e999',
  '__proto__',
  'constructor',
] as const;

const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });

/** One damage: what stands from a place on is cut, repeated, moved or overprinted. */
const anyDamage = fc.record({
  kind: fc.constantFrom('insert', 'overprint', 'delete', 'repeat', 'move', 'cut', 'join'),
  at: anyPlace,
  to: anyPlace,
  length: fc.oneof(fc.constant(1), fc.nat(6), fc.nat(200)),
  piece: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })),
});

type Damage = typeof anyDamage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(text: string, { kind, at, to, length, piece }: Damage): string {
  const from = Math.floor(at * text.length);
  const end = Math.min(text.length, from + length);
  const [before, stretch, behind] = [text.slice(0, from), text.slice(from, end), text.slice(end)];
  const other = Math.floor(to * text.length);
  const rest = before + behind;
  switch (kind) {
    case 'insert':
      return before + piece + stretch + behind;
    case 'overprint':
      return before + piece + behind;
    case 'delete':
      return rest;
    case 'repeat':
      return before + stretch.repeat(3) + behind;
    case 'move':
      return rest.slice(0, other) + stretch + rest.slice(other);
    case 'cut':
      return before + (length > 50 ? '' : text.slice(other));
    case 'join':
      return before + stretch.replace(/\s/g, '') + behind.replace(/\n/, '');
  }
}

/** A text as it is, or with some damages of any kind. */
export const damagedText = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.array(anyDamage, { maxLength: 6 }))
    .map(([whole, damages]) => damages.reduce(damaged, whole));
