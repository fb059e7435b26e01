import { issueSchema } from '@gongbao/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractText, FormatError, parseIssue } from '../../src/index.js';
import { ALTO, HOCR, MINERU, PAGE } from './documents.js';
import { faultOf } from './fault-of.js';

describe('the text of a structured OCR result', () => {
  it('is that of hOCR, with the spaces that show on the page', () => {
    expect(extractText(HOCR)).toMatchObject({
      mediaType: 'text/vnd.hocr+html',
      text: '青山县民政局 财政局关于开展工作的通知\n\n青民发〔2018〕1号\n\n各乡镇人民政府：\n\n一、落实 <任务> & 要求\n\n\f1. 整治扬尘，抓好落实。\n\n责任单位：教育局\u00a0、环保局\n\n',
      pages: [{ number: 1 }, { number: 2 }],
    });
  });

  it('is that of ALTO, without the spaces that stand between all its strings', () => {
    const extracted = extractText(ALTO);
    expect(extracted?.text).toBe(
      '青山县人民政府关于工作的通知\n青政发〔2018〕1号\n\n\f1.推广Open Source\n平台。\n\n',
    );
    const sure = extracted?.words.filter(({ confidence }) => confidence !== null);
    expect(sure).toMatchObject([
      { confidence: 0.96, box: [0, 0, 60, 20] },
      { confidence: 0.2, box: [60, 0, 140, 20] },
    ]);
  });

  it.each(['ns-v2#', 'ns-v3#', 'ns-v4#'])('is that of ALTO %s, with a prefix too', (version) => {
    const prefixed = ALTO.replace('ns-v4#', version)
      .replace('<alto xmlns=', '<alto:alto xmlns:alto=')
      .replace('</alto>', '</alto:alto>');
    expect(extractText(prefixed)?.text).toBe(extractText(ALTO)?.text);
  });

  it('is that of PAGE in its reading order', () => {
    const extracted = extractText(PAGE);
    expect(extracted?.text).toBe(
      '青山县人民政府关于工作的通知\n\n青政发〔2018〕1号\n\n各乡镇人民政府：\n一、抓好落实。\n\n',
    );
    expect(extracted?.words[1]).toEqual({
      span: { start: 16, end: 27 },
      confidence: 0.25,
      box: [0, 0, 100, 20],
    });
  });

  it('is that of MinerU, a row of a table on a line, pages without text kept', () => {
    const extracted = extractText(MINERU);
    expect(extracted?.text).toBe(
      '青山县人民政府关于工作的通知\n\n青政发〔2018〕1号\n\n各乡镇人民政府：\n\n\f\f附表\n\n任务\t责任单位\n整治扬尘\t环保局 城管局\n\n图1 示意\n\n',
    );
    expect(extracted?.pages.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('goes on through the files of an issue, and so do its pages', () => {
    const extracted = extractText([ALTO, ALTO]);
    expect(extracted?.pages.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    for (const { span } of extracted?.pages ?? []) {
      expect(extracted?.text.slice(span.start, span.end)).not.toContain('\f');
    }
  });

  it.each(['关于工作的通知', '# 关于工作的通知', '[2018]1号', '<关于>', ''])(
    'is none for what is no such result: %j',
    (text) => {
      expect(extractText(text)).toBeNull();
    },
  );
});

describe('an issue from a structured OCR result', () => {
  it('has the page on every entity, and what the engine doubted as diagnostics', () => {
    const extracted = extractText(HOCR);
    const issue = parseIssue(extracted ?? '');
    expect(issueSchema.safeParse(issue).error?.issues).toBeUndefined();
    expect(issue.source.mediaType).toBe('text/vnd.hocr+html');
    const [notice] = issue.notices;
    expect(notice?.documentNumber).toMatchObject({ normalized: '青民发〔2018〕1号', page: 1 });
    expect(notice?.responsibilities).toMatchObject([
      {
        page: 2,
        path: '一/1',
        actors: [
          { name: '教育局', page: 2 },
          { name: '环保局', page: 2 },
        ],
      },
    ]);
    expect(issue.diagnostics.filter(({ ruleId }) => ruleId === 'ocr/low-confidence')).toMatchObject(
      [{ severity: 'info', actual: '关于开展工作的通知 (12%)', expected: '30%' }],
    );
  });

  it('has pages for plain text with form feeds, and none without', () => {
    const text =
      '关于工作的通知\n青政发〔2018〕1号\n各乡镇人民政府：\n一、任务\n\f1. 整治。抓好落实。';
    const [paged] = parseIssue(text).notices;
    expect(paged?.documentNumber?.page).toBe(1);
    expect(paged?.tasks[0]?.page).toBe(2);
    const [plain] = parseIssue(text.replace('\f', '')).notices;
    expect(plain?.documentNumber).not.toHaveProperty('page');
  });
});

describe('hostile and broken input', () => {
  const entities = Array.from(
    { length: 10 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  ).join('');

  it.each([
    ['a billion laughs', `<!DOCTYPE alto [<!ENTITY e0 "哈">${entities}]><alto>&e10;</alto>`],
    [
      'an external entity',
      '<!DOCTYPE alto [<!ENTITY x SYSTEM "file:///etc/passwd">]><alto>&x;</alto>',
    ],
    ['an entity outside a DTD', '<alto><!ENTITY x "y"></alto>'],
  ])('%s is refused', (_, xml) => {
    expect(faultOf(xml)).toBe('declares-entities');
  });

  it('nesting without end is refused', () => {
    expect(faultOf(`<alto>${'<a>'.repeat(100_000)}`)).toBe('too-deep');
  });

  it.each([
    ['cut off', ALTO.slice(0, -30)],
    ['wrongly nested', '<alto><a><b></a></b></alto>'],
  ])('XML that is %s is refused, with its line', (_, xml) => {
    expect(() => extractText(xml)).toThrow(FormatError);
    expect(faultOf(xml)).toBe('broken-xml');
  });

  it('a broken table of MinerU loses its tags and no text', () => {
    const content = MINERU.replace('</tr></table>', '');
    expect(extractText(content)?.text).toContain('整治扬尘');
  });

  it.each([
    ['JSON that is cut off', MINERU.slice(0, -5), 'broken-json'],
    ['no text at all', '<alto><Layout/></alto>', 'no-text'],
    ['two formats in one issue', [ALTO, PAGE], 'mixed-formats'],
    ['a text among pages', [ALTO, '正文'], 'mixed-formats'],
  ])('%s', (_, content, fault) => {
    expect(faultOf(content)).toBe(fault);
  });

  it('the error tells which of several files it is', () => {
    expect(() => extractText([ALTO, ALTO.slice(0, -30)])).toThrow(
      expect.objectContaining({
        part: 1,
        ruleId: 'input/broken-xml',
        message: expect.stringMatching(/^Unexpected broken xml on line \d+: (?!Unexpected)/),
      }),
    );
  });

  it.each(Object.entries({ HOCR, ALTO, PAGE, MINERU }))(
    'nothing but a FormatError comes of damaged %s',
    (_, document) => {
      const damaged = fc
        .tuple(fc.nat(document.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 12 }))
        .map(([at, length, put]) => document.slice(0, at) + put + document.slice(at + length));
      fc.assert(
        fc.property(damaged, (content) => {
          faultOf(content);
        }),
        { numRuns: 150 },
      );
    },
  );
});
