/** Records by the path of their section, each list in the order given; null is the unnumbered text. */
export function byPath<Kind extends { readonly path: string | null }>(
  records: Iterable<Kind>,
): ReadonlyMap<string | null, readonly Kind[]> {
  const groups = new Map<string | null, Kind[]>();
  for (const record of records) {
    const group = groups.get(record.path);
    if (group === undefined) groups.set(record.path, [record]);
    else group.push(record);
  }
  return groups;
}
