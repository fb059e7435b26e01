/** A JSON copy of `data` with another value at `path`; `undefined` takes the field out. */
export function withValue(data: unknown, path: readonly (string | number)[], value: unknown) {
  const copy: unknown = JSON.parse(JSON.stringify(data));
  const last = path.at(-1) ?? '';
  const parent = path
    .slice(0, -1)
    .reduce((node, key) => (node as Record<string | number, unknown>)[key], copy);
  if (typeof parent !== 'object' || parent === null)
    throw new Error(`no place at ${path.join('.')}`);
  (parent as Record<string | number, unknown>)[last] = value;
  return JSON.parse(JSON.stringify(copy)) as unknown;
}
