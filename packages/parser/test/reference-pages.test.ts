import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { referencePages } from '../scripts/reference-pages.js';

describe('the reference pages in docs/', () => {
  it.each(Object.entries(referencePages()))('%s is what the code says', async (path, page) => {
    const file = fileURLToPath(new URL(`../../../docs/${path}`, import.meta.url));
    await expect(page).toMatchFileSnapshot(file);
  });
});
