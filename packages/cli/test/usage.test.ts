import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { EXIT_CODES } from '../src/errors/exit-codes.js';
import { LOCALES, runMain } from './run-main.js';

const ENGLISH = /[a-z]{3,} [a-z]{2,} [a-z]{2,}/;
const CHINESE = /\p{Script=Han}/u;

describe.each(['zh', 'en'] as const)('usage in %s', (language) => {
  const run = (...argv: string[]) => runMain(argv, { env: LOCALES[language] });
  const wordsOf = (zh: string, en: string) => (language === 'zh' ? zh : en);

  it.each([[['--help']], [['help']], [['-h']], [['convert', '--help']], [['help', 'convert']]])(
    '%j explains itself in one language, with examples and exit codes',
    async (argv) => {
      const { code, stdout, stderr } = await run(...argv);
      expect(code).toBe(0);
      expect(stderr).toBe('');
      const words = stdout.replace(/^ {2}gongbao .*$/gm, '');
      expect(words).not.toMatch(language === 'zh' ? ENGLISH : CHINESE);
      expect(stdout.match(/^ {2}gongbao convert /gm)?.length).toBeGreaterThanOrEqual(2);
      for (const exitCode of Object.values(EXIT_CODES)) {
        expect(stdout).toMatch(new RegExp(`^ +${exitCode} {2}\\S`, 'm'));
      }
    },
  );

  it('tells the options of convert', async () => {
    const { stdout } = await run('help', 'convert');
    for (const option of ['--output', '--summary', '--markdown', '--encoding', '--lang']) {
      expect(stdout).toContain(option);
    }
  });

  it('shows the help and fails where no command is given', async () => {
    const { code, stdout, stderr } = await run();
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('gongbao convert');
  });

  it.each([
    [['konvert'], '没有名为“konvert”的命令', 'There is no command “konvert”'],
    [['convret', 'a'], '是不是想写 convert？', 'Did you mean convert?'],
    [['a.txt'], '请写：gongbao convert a.txt', 'write: gongbao convert a.txt'],
    [['convert'], '缺少参数 <文件|文件夹|->', '<file|folder|-> is missing'],
    [['convert', 'a', '--sumary'], '没有名为“--sumary”的选项', 'no option “--sumary”'],
    [['convert', 'a', '--sumary'], '是不是想写 --summary？', 'Did you mean --summary?'],
    [['convert', 'a', '-o'], '后面缺少值', 'needs a value'],
    [['score', 'a', 'b'], '参数过多', 'Too many arguments'],
    [['--lang', 'fr', 'convert', 'a'], '不能取这个值', 'That is no value'],
    [['--lang', 'fr', 'convert', 'a'], '可取：zh, en', 'It takes: zh, en'],
    [['convert', 'a', '--to', 'xml'], '可取：json', 'It takes: json'],
    [['convert', 'a', '-减号.txt'], '请写成 ./-…', 'begins with - as ./-…'],
    [['show', 'tasks', 'a', '--to', '2018/6'], '可取：2018', 'It takes: 2018'],
    [['check', 'a', '--max-warnings', 'x'], '可取：≥ 0', 'It takes: ≥ 0'],
  ])('%j is refused', async (argv, zh, en) => {
    const { code, stdout, stderr } = await run(...argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(wordsOf(zh, en));
    expect(stderr).toContain('gongbao --help');
    expect(stderr).not.toMatch(/error: /);
  });

  it('tells the version', async () => {
    expect(await run('--version')).toEqual({
      code: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });
});
