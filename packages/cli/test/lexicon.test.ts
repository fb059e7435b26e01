import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORKERS as env, LOCALES, runMain } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

const { make, file } = temporaryFolder();

const PAPER = `青岚县人民政府关于修桥的通知
青政发〔2031〕6号

各镇人民政府：
1.修桥。架设钢梁12榀。
挂帅单位：县住建局、国网青岚

青岚县人民政府
2031年3月5日
`;

const LEXICON = {
  organizations: ['国网青岚'],
  aliases: [{ printed: '县住建局', name: '青岚县住房和城乡建设局' }],
  units: [{ unit: '榀', family: 'count' }],
  labels: [{ label: '挂帅单位', role: 'lead' }],
};

describe('--lexicon', () => {
  it('adds the words of a file to those that are read everywhere', async () => {
    const paper = file('paper.txt', PAPER);
    const words = file('words.json', `\ufeff${JSON.stringify(LEXICON)}`);
    const { code, stdout } = await runMain(['convert', paper, '--lexicon', words]);
    const { notices, source } = JSON.parse(stdout);
    expect(code).toBe(0);
    const [{ actors }] = notices[0].responsibilities;
    expect(actors.map(({ name }: { name: string }) => name)).toEqual([
      '青岚县住房和城乡建设局',
      '国网青岚',
    ]);
    expect(notices[0].targets).toMatchObject([{ value: 12, unit: '榀' }]);
    expect(source.options.lexicon).toMatch(/^[0-9a-f]{64}$/);
    const plain = await runMain(['convert', paper]);
    expect(JSON.parse(plain.stdout).source.options).toEqual({});
  });

  it('goes with every issue of a folder, and a run with other words is another run', async () => {
    const folder = make();
    const paper = file('paper.txt', PAPER);
    const words = file('words.json', JSON.stringify(LEXICON));
    const args = ['convert', paper, '--out-dir', folder, '--lexicon'];
    expect((await runMain([...args, words], { env })).code).toBe(0);
    const result = JSON.parse(readFileSync(join(folder, 'paper.json'), 'utf8'));
    expect(result.notices[0].targets).toHaveLength(1);
    const other = file('other.json', '{"organizations":["国网青岚"]}');
    const again = await runMain([...args, other, '--resume'], { env });
    expect(again.stderr).toContain('other');
  });

  it.each([
    ['no JSON', '{“organizations”:[]}', /不是 JSON/, /is no JSON/],
    [
      'a role that is none',
      '{"labels":[{"label":"甲","role":"boss"}]}',
      /labels\[0\]\.role 不对：.*leader/,
      /labels\[0\]\.role is wrong: .*leader/,
    ],
    [
      'a list that it does not have',
      '{"orgs":[]}',
      /内容 不对：.*orgs/,
      /the whole is wrong.*orgs/,
    ],
    ['a list of names', '["甲局"]', /内容 不对/, /the whole is wrong/],
  ])('tells what is wrong, where, and what to write: %s', async (_, content, chinese, english) => {
    const words = file('words.json', content);
    const paper = file('paper.txt', PAPER);
    for (const [language, wording] of [
      ['zh', chinese],
      ['en', english],
    ] as const) {
      const outcome = await runMain(['show', 'tasks', paper, '--lexicon', words], {
        env: LOCALES[language],
      });
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toMatch(wording);
      expect(outcome.stderr).toContain('words.json');
    }
  });

  it('is missing', async () => {
    const { code, stderr } = await runMain([
      'check',
      file('a.txt', PAPER),
      '--lexicon',
      'none.json',
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain('No such file: “none.json”');
  });
});
