import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allSections, parseIssue } from '@gongbao/parser';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, describe, expect, it } from 'vitest';
import { writeAkomaNtoso } from '../src/index.js';
import { ISSUE } from './paper.js';

const root = new URL('../../../', import.meta.url);
const fixture = new URL('fixtures/yinchuan-jinfeng-2018-2/source.txt', root);
/** Kept beside the project, never in it. */
const schema = new URL('../shared/akn/akomantoso30.xsd', root);
const samples = new URL('../shared/samples/', root);

const folder = mkdtempSync(join(tmpdir(), 'gongbao-akn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const canValidate = existsSync(schema) && spawnSync('xmllint', ['--version']).status === 0;

/** What xmllint says of a document; empty where it is valid. */
function faultsOf(xml: string): string {
  const path = join(folder, 'issue.xml');
  writeFileSync(path, xml);
  const args = ['--noout', '--nonet', '--schema', fileURLToPath(schema), path];
  const { status, stderr } = spawnSync('xmllint', args, { encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** All text of a document, in order. */
function textOf(xml: string): string {
  const parser = new XMLParser({ preserveOrder: true, trimValues: false, parseTagValue: false });
  const walk = (nodes: readonly Readonly<Record<string, unknown>>[]): string =>
    nodes
      .map((node) =>
        Object.entries(node)
          .filter(([name]) => name !== ':@' && name !== '?xml')
          .map(([name, content]) =>
            name === '#text'
              ? String(content)
              : walk(content as readonly Readonly<Record<string, unknown>>[]),
          )
          .join(''),
      )
      .join('');
  return bare(walk(parser.parse(xml)));
}

const sources = (): string[] => [
  readFileSync(fixture, 'utf8'),
  ...(existsSync(samples) ? readdirSync(samples) : [])
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, samples), 'utf8')),
];

describe('Akoma Ntoso', () => {
  it('is an official gazette with a document a notice', () => {
    const xml = writeAkomaNtoso(ISSUE);
    expect(xml).toContain('<officialGazette name="officialGazette">');
    expect(xml).toContain('<docNumber>青政办发〔2023〕12号</docNumber>');
    expect(xml).toContain('<docDate date="2023-09-01">2023年9月1日</docDate>');
    expect(xml).toContain('<heading>重点任务</heading>');
    expect(xml).toContain('&lt;b&gt;不留死角&lt;/b&gt;');
  });

  it('holds every section and paragraph of what was read, in order', () => {
    for (const source of sources()) {
      const issue = parseIssue(source);
      const text = textOf(writeAkomaNtoso(issue));
      let at = 0;
      for (const { heading, paragraphs } of issue.notices.flatMap(allSections)) {
        for (const printed of heading === null ? paragraphs : [heading, ...paragraphs]) {
          const found = text.indexOf(bare(printed.text), at);
          expect([printed.text, found >= at]).toEqual([printed.text, true]);
          at = found;
        }
      }
      for (const { body, responsibilities } of issue.notices) {
        const labels = responsibilities.filter(({ form }) => form === 'label');
        for (const { text: printed } of [...body, ...labels]) expect(text).toContain(bare(printed));
      }
    }
  });

  it('writes no character that XML has no way to write', () => {
    const xml = writeAkomaNtoso(parseIssue('一、甲\u0001乙\ud800。\n\n请落实。'));
    expect(() => new XMLParser().parse(xml, true)).not.toThrow();
    expect(xml).toContain('\ufffd');
  });

  it.skipIf(!canValidate)(
    `is valid by the schema of the standard${canValidate ? '' : ': SKIPPED, xmllint or ../shared/akn is not here'}`,
    () => {
      expect(faultsOf(writeAkomaNtoso(ISSUE))).toBe('');
      expect(faultsOf(writeAkomaNtoso(parseIssue('')))).toBe('');
      for (const source of sources())
        expect(faultsOf(writeAkomaNtoso(parseIssue(source)))).toBe('');
    },
  );
});
