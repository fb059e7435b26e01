import { describe, expect, it } from 'vitest';
import { type ExtractedText, extractText, parseIssue } from '../../src/index.js';
import { ENGINE_FILES, type EngineFile, FURNITURE, PRINTED } from './engine-files.js';

function read({ content }: EngineFile): ExtractedText {
  const extracted = extractText(content);
  if (extracted === null) throw new Error('Unexpected plain text, expected a format');
  return extracted;
}

const sliceOf = ({ text }: ExtractedText, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

describe.each(ENGINE_FILES)('$name', (file) => {
  const extracted = read(file);
  const { has } = file;

  it('is recognised by its structure', () => {
    expect(extracted.mediaType).toBe(file.mediaType);
  });

  it('gives every printed line, in reading order', () => {
    const apart = new Set(extracted.furniture.map(({ span }) => sliceOf(extracted, span)));
    const lines = extracted.text.split(/[\n\f]+/).map((line) => line.trim());
    expect(lines.filter((line) => line !== '' && !apart.has(line))).toEqual(PRINTED.flat());
  });

  it('gives the pages', () => {
    expect(extracted.pages).toHaveLength(has.includes('pages') ? PRINTED.length : 1);
  });

  it('keeps running heads and page numbers, apart from the text', () => {
    const texts = extracted.furniture.map(({ span }) => sliceOf(extracted, span));
    for (const place of ['head', 'foot'] as const) {
      const count = texts.filter((text) => text === FURNITURE[place]).length;
      expect(count).toBe(has.includes(place) ? PRINTED.length : 0);
    }
  });

  it('tells of each line where it stands and how sure the engine was, where it knows', () => {
    for (const line of PRINTED.flat()) {
      const start = extracted.text.indexOf(line);
      const word = extracted.words.find(({ span }) => span.start === start);
      expect(word?.box != null).toBe(has.includes('boxes'));
      expect(word?.confidence ?? null).toBe(has.includes('confidence') ? 0.98 : null);
    }
  });

  it('is read to a notice with the page of each entity', () => {
    const [notice] = parseIssue(extracted).notices;
    expect(notice).toMatchObject({
      documentNumber: { normalized: '临政发〔2024〕12号', page: 1 },
      dateOfIssue: { date: '2024-03-05' },
      responsibilities: [{ actors: [{ name: '市水利局' }] }],
      targets: [{ metric: '达标率', value: 75, unit: '%', page: has.includes('pages') ? 2 : 1 }],
    });
  });
});
