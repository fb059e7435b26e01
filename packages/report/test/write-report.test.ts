import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAPER } from './paper.js';
import { reportOf } from './read-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': '\r',
  '&#12;': '\f',
};

/** The source as it stands in the page, line by line. */
function sourceIn(page: string): string {
  const lines = page.match(/<li id=L\d+>.*?(?=<li id=L|<\/ol>)/gs) ?? [];
  return lines
    .map((line) => line.replace(/<[^>]*>/g, ''))
    .join('\n')
    .replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);
}

const fixture = new URL('../../../fixtures/yinchuan-jinfeng-2018-2/source.txt', import.meta.url);

describe('the source in the page', () => {
  test('is the source, character by character', () => {
    expect(sourceIn(reportOf(PAPER))).toBe(PAPER.replace(/\n$/, ''));
  });

  test('keeps line ends of other systems and form feeds', () => {
    const text = PAPER.replaceAll('\n', '\r\n').replace('一、', '\f一、');
    expect(sourceIn(reportOf(text))).toBe(text.replace(/\n$/, ''));
  });

  test('is whole for a real gazette', () => {
    const text = readFileSync(fixture, 'utf8');
    expect(sourceIn(reportOf(text))).toBe(text.replace(/\n$/, ''));
  });

  test('is marked where records stand', () => {
    const page = reportOf(PAPER);
    expect(page).toContain('<mark class=e data-r=e1>2031年6月底前</mark>');
    expect(page).toMatch(/牵头单位：<mark class=a data-r=d\d+>生态环境局<\/mark>/);
  });
});

describe('text that holds mark-up', () => {
  const hostile = PAPER.replace('生态环境局', '<img src=x onerror=alert(1)></script>局');

  test('stands in the page as text', () => {
    const page = reportOf(hostile);
    expect(page.includes('<img')).toBe(false);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
  });
});

describe('the file', () => {
  test('asks for nothing from outside', () => {
    const page = reportOf(PAPER);
    expect(page.includes('default-src &#39;none&#39;')).toBe(true);
    expect(/(?:src|href)="?https?:/.test(page)).toBe(false);
  });

  test('is the same for the same text', () => {
    expect(reportOf(PAPER)).toBe(reportOf(PAPER));
  });

  test('opens in the language that is asked for', () => {
    expect(reportOf(PAPER)).toContain('<html lang="zh">');
    expect(reportOf(PAPER, { language: 'en' })).toContain('<html lang="en">');
  });

  test('of a whole gazette is at most 1.0 MB', () => {
    const page = reportOf(readFileSync(fixture, 'utf8'));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_000_000);
  });
});
