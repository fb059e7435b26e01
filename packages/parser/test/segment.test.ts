import { readFileSync } from 'node:fs';
import { MissingSegmenterError, parseIssue, type Segmenter } from '@gongbao/parser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { knowsWord } from '../src/segment/knows-word.js';
import { FIXTURES } from './goldens/fixtures.js';
import { INSTALLED_SEGMENTERS } from './installed-segmenters.js';

const HARD_LINES = ['', ' ', '\t', 'a\ud800b', '\u0000', '😀金凤区😀', '　各镇\r', 'é', '①㎡'];

for (const { name, segmenter } of INSTALLED_SEGMENTERS) {
  describe.skipIf(segmenter === null)(`segmenter ${name}`, () => {
    const { cut, id, isNoun, inverseFrequency } = segmenter ?? { id: '', cut: () => [] };
    const knows = (word: string) => segmenter !== null && knowsWord(segmenter, word);

    it('has a name and a version', () => {
      expect(id).toMatch(/^[a-z-]+@\S+$/);
    });

    it('gives every line back in full', () => {
      for (const line of FIXTURES.flatMap(({ source }) => source.split('\n'))) {
        expect(cut(line).join('')).toBe(line);
      }
      for (const line of HARD_LINES) expect(cut(line).join('')).toHaveLength(line.length);
    });

    it('has our words', () => {
      for (const word of ['责任单位', '督办单位', '镇街', '党工委', '副总指挥', '分解表']) {
        expect([word, cut(word)]).toEqual([word, [word]]);
      }
    });

    it('knows words from what is none', () => {
      expect(['平台', '监督', '平合', '监者'].map(knows)).toEqual([true, true, false, false]);
    });

    if (name === 'intl') return;
    it('keeps a number whole, and tells nouns and rare words', () => {
      expect(cut('在2018年')).toEqual(['在', '2018', '年']);
      expect(['污染', '环保', '义务教育', '加强', '的'].map((word) => isNoun?.(word))).toEqual([
        true,
        true,
        true,
        false,
        false,
      ]);
      expect(inverseFrequency?.('秸秆')).toBeGreaterThan(inverseFrequency?.('农村') ?? Infinity);
      expect(inverseFrequency?.('的')).toBe(0);
    });
  });
}

describe('a library that is not installed', () => {
  afterEach(() => {
    vi.doUnmock('nodejieba');
    vi.doUnmock('@node-rs/jieba');
  });

  it.each([
    ['nodejieba', async () => (await import('@gongbao/parser/nodejieba')).loadNodejieba()],
    ['@node-rs/jieba', async () => (await import('@gongbao/parser/jieba-rs')).loadJiebaRs()],
  ] as const)('%s gives an error that says what to do', async (library, load) => {
    vi.doMock(library, () => {
      throw new Error('not there');
    });
    const error: MissingSegmenterError = await load().then(
      () => expect.unreachable(),
      (reason) => reason,
    );
    expect(error).toMatchObject({ name: 'MissingSegmenterError', library });
    expect(error).toBeInstanceOf(MissingSegmenterError);
    expect(error.message).toContain(`npm install ${library}`);
    expect(error.messageZh).toContain(`请安装：npm install ${library}`);
  });

  it('is named by no file that the main entry leads to', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(manifest.dependencies).not.toHaveProperty('nodejieba');
    expect(Object.values(manifest.peerDependenciesMeta)).toEqual([
      { optional: true },
      { optional: true },
    ]);
  });
});

/** Knows a few words and takes all else apart. */
const WORDS = /平台|监督|社会|建设|数据|利用|\d+|./gsu;
const tiny: Segmenter = {
  id: 'tiny@1',
  cut: (line) => line.match(WORDS) ?? [],
  inverseFrequency: (word) => (word === '平台' ? 2 : 1),
};

const notice = (...lines: readonly string[]): string =>
  [
    '某区政府关于社会监督的通知',
    '某政发〔2018〕9号',
    '各镇：',
    ...lines,
    '某区政府',
    '2018年2月27日',
  ].join('\n');

const PLATFORM = '建设平台，利用平台，监督平台，平台数据，社会平台。';

const errorsIn = (text: string, segmenter: Segmenter = tiny) =>
  parseIssue(text, { segmenter })
    .diagnostics.filter(({ ruleId }) => ruleId === 'ocr/suspected-error')
    .map(({ actual, expected, span }) => [actual, expected, text.slice(span?.start, span?.end)]);

describe('a segmenter of the caller', () => {
  it('is named in the source', () => {
    expect(parseIssue(PLATFORM, { segmenter: tiny }).source.segmenter).toBe('tiny@1');
    expect(parseIssue(PLATFORM).source.segmenter).toBe('none');
  });

  it('gives keywords by share and rarity, at their first places', () => {
    const text = notice(PLATFORM);
    const [{ keywords } = { keywords: [] }] = parseIssue(text, { segmenter: tiny }).notices;
    expect(keywords.map(({ text: word, weight }) => [word, weight])).toEqual([
      ['平台', 0.8333],
      ['社会', 0.1667],
      ['监督', 0.1667],
      ['利用', 0.0833],
      ['数据', 0.0833],
    ]);
    expect(keywords[0]?.span.start).toBe(text.indexOf('平台'));
    expect(keywords[1]?.span.start).toBe(text.indexOf('社会'));
  });

  it('gives the same through Markdown', () => {
    const text = notice(PLATFORM);
    const markdown = parseIssue(text, { segmenter: tiny, mediaType: 'text/markdown' });
    expect(markdown.notices).toEqual(parseIssue(text, { segmenter: tiny }).notices);
  });

  it('that loses characters gives no words', () => {
    const { notices } = parseIssue(notice(PLATFORM), {
      segmenter: { id: 'broken@1', cut: (line) => [line.slice(1)] },
    });
    expect(notices[0]?.keywords).toEqual([]);
  });

  it.each([
    ['利用平合，建设', [['平合', '平台', '平合']]],
    ['利用平合，建设平合', []],
    ['大平合建设', []],
    ['3平合建设', []],
    ['三平合建设', []],
    ['利用监者。', []],
    ['利用平、合。', []],
  ])('suspects in %s what %j says', (line, expected) => {
    expect(errorsIn(notice(PLATFORM, line))).toEqual(expected);
  });

  it('suspects nothing where the right word is rare', () => {
    expect(errorsIn(notice('利用平台，利用平合。'))).toEqual([]);
  });
});
