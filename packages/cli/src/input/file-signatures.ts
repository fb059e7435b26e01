/** First bytes, as Latin-1, of files that people take for text; the first match wins. */
export const FILE_SIGNATURES = [
  { start: '%PDF-', format: 'PDF' },
  { start: '{\\rtf', format: 'RTF' },
  { start: '\xd0\xcf\x11\xe0', format: 'Word 97–2003' },
  { start: '\x89PNG', format: 'PNG' },
  { start: '\xff\xd8\xff', format: 'JPEG' },
  { start: 'II*\0', format: 'TIFF' },
  { start: 'MM\0*', format: 'TIFF' },
] as const;
