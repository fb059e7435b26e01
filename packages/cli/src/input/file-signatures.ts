interface FileSignature {
  readonly format: string;
  /** Bytes as Latin-1, each at its offset. */
  readonly bytes: readonly (readonly [at: number, printed: string])[];
}

/** What tells files that people take for text; the first match wins. */
export const FILE_SIGNATURES: readonly FileSignature[] = [
  { format: 'PDF', bytes: [[0, '%PDF-']] },
  { format: 'RTF', bytes: [[0, '{\\rtf']] },
  { format: 'Word 97–2003', bytes: [[0, '\xd0\xcf\x11\xe0']] },
  { format: 'PNG', bytes: [[0, '\x89PNG']] },
  { format: 'JPEG', bytes: [[0, '\xff\xd8\xff']] },
  { format: 'GIF', bytes: [[0, 'GIF8']] },
  {
    format: 'WebP',
    bytes: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
  { format: 'HEIC', bytes: [[4, 'ftyphei']] },
  {
    // Behind the size of the file stand four bytes that are always empty.
    format: 'BMP',
    bytes: [
      [0, 'BM'],
      [6, '\0\0\0\0'],
    ],
  },
  { format: 'TIFF', bytes: [[0, 'II*\0']] },
  { format: 'TIFF', bytes: [[0, 'MM\0*']] },
];

/** As many bytes as the longest of them looks at. */
export const LONGEST_SIGNATURE = 12;
