import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from './run-main.js';
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

  it('refuses a file of another form, and folders', async () => {
    const paper = file('paper.txt', PAPER);
    const other = await runMain(['convert', paper, '--corrections', paper]);
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('no file of corr')]);
    const folder = await runMain(['convert', paper, '--out-dir', make(), '--require-reviewed']);
    expect(folder.code).toBe(2);
  });
});
