/** Every repair there is, by the name that `repairs` lists it under and that switches it off, and what it does. */
export const REPAIR_RULES = {
  'heal-label': 'a responsibility label with a misread character: 奉头单位; → 牵头单位:',
  'heal-date': 'a date line with a misread 年, 月 or 日: 6月1昌 → 6月1日',
  'heal-ordinal': 'an ordinal that its neighbours tell: 10. 芽. 12. → 10. 11. 12.',
  'heal-name': 'the name of an actor that the document reads otherwise: 综合执法扇 → 综合执法局',
  'drop-invisible-character': 'a zero-width, control or format character',
  'join-page-break': 'a line goes on behind a blank line or a page break',
  'join-line': 'a line goes on with the next',
  'drop-doubled-character': 'a character printed at the end of a page and again on the next',
  'part-line': 'lines of a paper that stand in one line of the text',
  'split-fused-unit': 'a unit that was run into the line before it',
  'remove-space': 'a space between Chinese characters',
} as const satisfies Readonly<Record<string, string>>;

/** Name of a repair. */
export type RepairRule = keyof typeof REPAIR_RULES;
