import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORKERS as env, runMain } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

const { make, file } = temporaryFolder();

const PAPER = `青岚县人民政府关于整治河道的通知
青政发〔2031〕6号

各镇人民政府：
1.整治河道。水质优良比例达到85%以上。

青岚县人民政府
2031年3月5日
`;

const corrections = (quote: string) =>
  JSON.stringify({
    correctionsVersion: '1.0',
    source: { name: 'paper.txt', sha256: '' },
    corrections: [
      {
        anchor: {
          notice: '青政发〔2031〕6号',
          kind: 'targets',
          path: '1',
          quote,
          prefix: '1.整治河道。',
          suffix: '。\n\n青岚县人民政府\n2031年3月5日',
          read: {
            metric: '水质优良比例',
            comparator: '>=',
            value: 85,
            valueMax: null,
            unit: '%',
            change: 'level',
            baseline: null,
            kind: 'outcome',
          },
        },
        verdict: 'corrected',
        changes: { metric: '断面水质优良比例' },
        comment: '',
      },
    ],
  });

const RATE = '水质优良比例达到85%以上';

describe('convert --corrections', () => {
  it('puts right what was reviewed and says so', async () => {
    const path = join(make(), 'issue.json');
    const args = ['--corrections', file('c.json', corrections(RATE)), '-o', path];
    const { code, stderr } = await runMain(['convert', file('paper.txt', PAPER), ...args]);
    expect(code).toBe(0);
    expect(stderr).toContain('Corrections applied: 1, of no record: 0, records not reviewed: 1');
    const [notice] = JSON.parse(readFileSync(path, 'utf8')).notices;
    expect(notice.targets[0].metric).toBe('断面水质优良比例');
  });

  it('lists corrections that are of no record, and fails where all has to be reviewed', async () => {
    const args = ['--corrections', file('c.json', corrections('别的话')), '--require-reviewed'];
    const { code, stderr } = await runMain(['convert', file('paper.txt', PAPER), ...args]);
    expect(code).toBe(1);
    expect(stderr).toContain('1 “别的话”: no such record');
    expect(stderr).toContain('Records not reviewed: 2, corrections of no record: 1');
  });

  it('refuses a file of another form, a folder without any, and a gate without corrections', async () => {
    const paper = file('paper.txt', PAPER);
    const other = await runMain(['convert', paper, '--corrections', paper]);
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('no file of corr')]);
    const none = await runMain(['convert', paper, '--corrections', make()]);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('is no file of')]);
    const gate = await runMain(['convert', paper, '--out-dir', make(), '--require-reviewed']);
    expect(gate.code).toBe(2);
  });
});

describe('convert --out-dir --corrections', () => {
  /** Two papers, and what reviewers said: of one by its bytes, of the other by its name, of one that is not there. */
  function makeReviewed() {
    const folder = make();
    const other = PAPER.replace('85%', '95%');
    const digest = createHash('sha256').update(PAPER).digest('hex');
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    const reviewOf = (name: string, sha256: string, value: number) => {
      const review = JSON.parse(corrections(RATE.replace('85', String(value))));
      review.corrections[0].anchor.read.value = value;
      return { ...review, source: { name, sha256 } };
    };
    write('in/甲 第1期.txt', PAPER);
    write('in/乙.txt', other);
    write('reviews/甲.corrections.json', JSON.stringify([reviewOf('旧名.txt', digest, 85)]));
    write(
      'reviews/a/乙.corrections.json',
      JSON.stringify([
        reviewOf('乙.txt', 'of another recognition', 95),
        reviewOf('丙.txt', 'x', 85),
      ]),
    );
    return {
      args: ['convert', join(folder, 'in'), '--corrections', join(folder, 'reviews')],
      output: join(folder, 'out'),
      metricOf: (name: string): string =>
        JSON.parse(readFileSync(join(folder, 'out', name), 'utf8')).notices[0].targets[0].metric,
    };
  }

  it('gives each issue what was said of it, and lists what is of none', async () => {
    const { args, output, metricOf } = makeReviewed();
    const { code, stdout } = await runMain([...args, '--out-dir', output, '--jobs', '1'], { env });
    expect(code).toBe(0);
    expect([metricOf('甲 第1期.json'), metricOf('乙.json')]).toEqual([
      '断面水质优良比例',
      '断面水质优良比例',
    ]);
    expect(stdout).toContain('Corrections applied: 2, of no record: 0, records not reviewed: 2');
    expect(stdout).toContain('its source “丙.txt” is none of the inputs; corrections left out: 1');
  });

  it('fails where not all is reviewed, and converts again only what was reviewed since', async () => {
    const { args, output } = makeReviewed();
    const convert = (...more: string[]) =>
      runMain([...args, '--out-dir', output, '--jobs', '1', '--resume', ...more], { env });
    const { code, stderr } = await convert('--require-reviewed');
    expect(code).toBe(1);
    expect(stderr).toContain('Records not reviewed: 2, corrections of no record: 1');
    const path = join(dirname(output), 'reviews', '甲.corrections.json');
    const [review] = JSON.parse(readFileSync(path, 'utf8'));
    review.corrections[0].verdict = 'rejected';
    writeFileSync(path, JSON.stringify(review));
    const again = await convert();
    expect(again.stderr).toContain('甲 第1期.txt');
    expect(again.stderr).not.toContain('乙.txt');
  });
});
