/** A row of an ordered table that may say with which folded characters begins what it reads. */
export interface BeginningRow {
  /** All of them; a row that is without may begin with any. */
  readonly begins?: string;
}

/** The rows of a table, in its order, that may read what begins with a UTF-16 unit: no pattern of the others is run. */
export function byFirstCharacter<Row extends BeginningRow>(
  rows: readonly Row[],
): (code: number) => readonly Row[] {
  const anywhere = rows.filter(({ begins }) => begins === undefined);
  const table = new Map<number, readonly Row[]>();
  for (const character of new Set(rows.flatMap(({ begins = '' }) => [...begins]))) {
    const able = rows.filter(({ begins }) => begins?.includes(character) !== false);
    table.set(character.charCodeAt(0), able);
  }
  return (code) => table.get(code) ?? anywhere;
}
