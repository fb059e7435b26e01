import lookAlikes from '../lexicon/look-alikes.json' with { type: 'json' };

function toTable(groups: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const character of group) {
      const others = table.get(character) ?? new Set();
      for (const other of group) if (other !== character) others.add(other);
      table.set(character, others);
    }
  }
  return table;
}

const TABLE = toTable(lookAlikes.groups);
const NONE: ReadonlySet<string> = new Set();

/** The characters that are easily taken for one: 未 → 末. */
export function lookAlikesOf(character: string): ReadonlySet<string> {
  return TABLE.get(character) ?? NONE;
}

/** Every string that differs from the given one in a single character of like looks: 平合 → 平台. */
export function lookAlikeTexts(text: string): string[] {
  return Array.from({ length: text.length }, (_, index) =>
    Array.from(
      lookAlikesOf(text.charAt(index)),
      (other) => text.slice(0, index) + other + text.slice(index + 1),
    ),
  ).flat();
}
