import { fileURLToPath } from 'node:url';

/** A whole real issue, as OCR gave it. */
export const fixture = fileURLToPath(
  new URL('../../../fixtures/yinchuan-jinfeng-2018-2/source.txt', import.meta.url),
);
