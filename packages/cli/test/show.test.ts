import { describe, expect, it } from 'vitest';
import { LOCALES, runMain } from './run-main.js';

const PLAN = `青岚县人民政府关于做好供水工作的通知
青政发〔2024〕3号
各乡镇人民政府：
一、主要任务
1.改造管网。2024年6月底前改造管网12公里。
责任单位：水务局、住建局
2.检测水质。2024年9月底前水质合格率达到95%以上。
牵头单位：卫健局
青岚县人民政府
2024年3月5日
`;

async function show(view: string, ...options: string[]): Promise<string[]> {
  const argv = ['show', view, '-', ...options];
  const { code, stdout } = await runMain(argv, { stdin: PLAN, env: LOCALES.zh });
  expect(code).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' | '));
}

describe('show', () => {
  it('outlines the sections with their lines', async () => {
    expect(await show('outline')).toEqual([
      '青政发〔2024〕3号 | 青岚县人民政府关于做好供水工作的通知',
      '行 | 章节',
      '4 | 一、主要任务',
      '5 | 1.改造管网',
      '7 | 2.检测水质',
      '',
      '共 3 行',
    ]);
  });

  it('lists tasks with bodies and deadlines', async () => {
    const lines = await show('tasks');
    expect(lines).toContain('5 | 一/1 | 改造管网 | 水务局、住建局 | 2024年6月底前');
    expect(lines).toContain('7 | 一/2 | 检测水质 | 卫健局 | 2024年9月底前');
  });

  it('lists triples of a body, or of a role', async () => {
    expect(await show('triples', '--unit', '住建')).toContain('6 | 一/1 | 责任 | 住建局');
    const leads = await show('triples', '--role', '牵头');
    expect(leads).toContain('8 | 一/2 | 牵头 | 卫健局');
    expect(leads.at(-1)).toBe('共 1 行');
  });

  it('lists what is due in a time', async () => {
    const lines = await show('targets', '--from', '2024-07', '--to', '2024-09');
    expect(lines.at(-1)).toBe('共 1 行');
    expect(lines.join('\n')).toContain('水质合格率 | ≥95%');
    expect(await show('deadlines', '--to', '2024-06')).toContain(
      '5 | 一/1 | 截止 | — | 2024-06-30 | 2024年6月底前',
    );
  });

  it('lists what was not read', async () => {
    expect((await show('unread'))[0]).toBe('行 | 原因 | 原文');
  });
});

describe('other commands', () => {
  it('prints the JSON Schema', async () => {
    const { code, stdout } = await runMain(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).$schema).toContain('2020-12');
  });

  it('finds that all is in order', async () => {
    const { code, stdout } = await runMain(['doctor'], { env: LOCALES.zh });
    expect(code).toBe(0);
    expect(stdout).toContain('一切正常');
  });

  it.each(['bash', 'zsh', 'fish', 'powershell'])('completes commands in %s', async (shell) => {
    const { code, stdout } = await runMain(['completion', shell]);
    expect(code).toBe(0);
    expect(stdout).toContain('convert');
    expect(stdout).toContain('out-dir');
  });
});
