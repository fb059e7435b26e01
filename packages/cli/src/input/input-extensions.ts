/** How files end that are read when they are found in a folder; `isPaged` where engines write a page in each. */
export const INPUT_EXTENSIONS: Readonly<Record<string, { readonly isPaged: boolean }>> = {
  '': { isPaged: false },
  '.txt': { isPaged: false },
  '.text': { isPaged: false },
  '.md': { isPaged: false },
  '.markdown': { isPaged: false },
  '.csv': { isPaged: false },
  '.htm': { isPaged: false },
  '.html': { isPaged: false },
  '.ofd': { isPaged: false },
  '.hocr': { isPaged: true },
  '.xml': { isPaged: true },
  '.json': { isPaged: true },
  '.jsonl': { isPaged: false },
};
