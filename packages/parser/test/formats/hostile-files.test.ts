import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decode, extractText } from '../../src/index.js';
import { faultOf } from './fault-of.js';

const item = (fields: object): string =>
  JSON.stringify([{ type: 'text', page_idx: 0, text: '关于工作的通知', ...fields }]);

const nested = (open: string, close: string, count: number): string =>
  open.repeat(count) + close.repeat(count);

const page = (points: string): string =>
  `<PcGts><Page><TextRegion><TextLine><Coords points="${points}"/><TextEquiv><Unicode>通知</Unicode></TextEquiv></TextLine></TextRegion></Page></PcGts>`;

describe('a file of an engine that is far too much', () => {
  it.each([
    ['lists in lists', `[{"type":"list","page_idx":0,"list_items":${nested('[', ']', 4000)}}]`],
    ['objects in an answer', `{"results":{"a":{"content_list":"${nested('[', ']', 4000)}"}}}`],
    ['elements in elements', `<alto>${'<a>'.repeat(100_000)}`],
    ['elements in the HTML of a table', item({ table_body: `<table>${'<b>'.repeat(5000)}` })],
  ])('is refused as too deep: %s', (_, content) => {
    expect(faultOf(content)).toBe('too-deep');
  });

  it('is read, with points without number around a line', () => {
    const extracted = extractText(page('10,20 '.repeat(200_000)));
    expect(extracted?.words).toMatchObject([{ box: [10, 20, 10, 20] }]);
  });

  it('is refused as too large by what an archive says before it is unpacked', () => {
    const bytes = zipSync({ 'OFD.xml': new Uint8Array(1_000_000) });
    // The size that the directory at the end tells, in four bytes.
    const directory = bytes.lastIndexOf(0x50, bytes.length - 30);
    new DataView(bytes.buffer).setUint32(directory + 24, 2 ** 31, true);
    expect(faultOf(bytes)).toBe('too-large');
  });

  it('is refused as too large where no string could hold it', () => {
    const bytes = new Uint8Array(2 ** 29);
    expect(() => decode(bytes)).toThrow(expect.objectContaining({ fault: 'too-large' }));
  });

  it.each([
    ['a declaration that begins again and again', `<alto>${'<!DOCTYPE '.repeat(400_000)}`],
    ['a tag that begins again and again', `<alto>${'<a'.repeat(400_000)}`],
    ['a name without end', `<alto><${'a'.repeat(800_000)}`],
    ['comments without end', `${'<!--'.repeat(400_000)}`],
    ['blanks before nothing', `{${' '.repeat(800_000)}`],
    ['attributes without end', `<alto ${'a="1" '.repeat(400_000)}`],
  ])('takes no more than linear time: %s', (_, content) => {
    expect(['broken-xml', 'none', 'broken-json']).toContain(faultOf(content));
  });
});

describe('what is no file of an engine', () => {
  it.each([
    ['JSON', '{"name":"临河市","rows":[1,2]}', 'unknown-json'],
    ['an empty list', '[]', 'unknown-json'],
    ['GeoJSON lines', '{"a":1}\n{"a":2}', 'unknown-json'],
    ['XML', '<?xml version="1.0"?><rss><channel/></rss>', 'unknown-xml'],
    ['a Word file', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'unknown-zip'],
    [
      'an answer of mineru-api with Markdown alone',
      '{"results":{"a":{"md_content":"通知"}}}',
      'unknown-json',
    ],
    ['JSON that is cut off', '{"name":"临河市","rows":[1,', 'broken-json'],
    [
      'an archive that is cut off',
      zipSync({ 'OFD.xml': strToU8('<x/>') }).slice(0, 40),
      'broken-zip',
    ],
    [
      'an OFD without its pages',
      zipSync({ 'OFD.xml': strToU8('<OFD><DocRoot>D.xml</DocRoot></OFD>') }),
      'broken-zip',
    ],
  ])('is refused by name: %s', (_, content, fault) => {
    expect(faultOf(content)).toBe(fault);
  });

  it.each([
    '[2018]1号',
    '{附件}',
    '<关于>工作的通知',
    '<div align="center">\n\n# 关于工作的通知\n\n</div>',
    '<table><tr><td>序号</td></tr></table>\n\n一、任务',
  ])('is plain text: %j', (content) => {
    expect(extractText(content)).toBeNull();
  });

  it('bytes of a plain text are none either, in any encoding', () => {
    expect(extractText(new Uint8Array([0xb9, 0xab, 0xb1, 0xa8]))).toBeNull();
  });
});

describe('the text that comes of a file', () => {
  it('has no byte-order mark, which would shift every offset', () => {
    const extracted = extractText(item({ text: '\ufeff关于\ufeff工作的通知' }));
    expect(extracted?.text).toBe('关于工作的通知\n\n');
  });

  it('has no control character but tab and line feed', () => {
    const extracted = extractText(item({ text: '关于\u0000工作\u2028的\u001b[2J通知\t甲' }));
    expect(extracted?.text).toBe('关于 工作 的 [2J通知\t甲\n\n');
  });

  it('has confidences from 0 to 1, whatever the engine writes', () => {
    const line = (sure: string): string =>
      `<TextLine><String CONTENT="通知" WC="${sure}"/></TextLine>`;
    const alto = `<alto><Page>${line('1000000000')}${line('-0.04')}${line('x')}</Page></alto>`;
    expect(extractText(alto)?.words.map(({ confidence }) => confidence)).toEqual([1, 0]);
  });
});
