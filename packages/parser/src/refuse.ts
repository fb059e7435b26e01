/** Refuses a wrong call, in both languages, with what to write instead. */
export function refuse(english: string, chinese: string): never {
  throw new TypeError(`${english}\n${chinese}`);
}

/** What a value is, in the words of a program: `null`, `array`, `Uint8Array`, `string`. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'bytes';
  return typeof value;
}

/** Refuses an argument that is no string; `what` says which it is, in both languages. */
export function checkString(
  value: unknown,
  caller: string,
  english: string,
  chinese: string,
): void {
  if (typeof value === 'string') return;
  refuse(
    `${caller} takes ${english} as a string, not ${kindOf(value)}`,
    `${caller} 的${chinese}应为字符串，得到的却是 ${kindOf(value)}`,
  );
}
