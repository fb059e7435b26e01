// Runs the command line from source: on a file or folder of the user, else on a real gazette.
// `npm start -- my.txt` converts it; `npm start -- check my.txt` is any command of gongbao.

import { existsSync, statSync } from 'node:fs';
import { parse, resolve } from 'node:path';
import { run } from './run.mjs';

const issue = 'yinchuan-jinfeng-2018-2';
const tsx = new URL('register-tsx.mjs', import.meta.url).href;
const cli = ['--conditions=@gongbao/source', '--import', tsx, 'packages/cli/src/bin.ts'];

/** npm runs scripts in the project's folder; names count from where the user is. */
const here = process.env.INIT_CWD ?? '.';
const args = process.argv.slice(2).map((argument) => {
  const path = resolve(here, argument);
  return existsSync(path) ? path : argument;
});

/** No command has a dot or a slash in it, so a mistyped file is told of as a file. */
const isPath = (argument) =>
  existsSync(argument) || (/[./\\]/.test(argument) && !argument.startsWith('-'));

const [first] = args;
if (first === undefined) {
  const source = `fixtures/${issue}/source.txt`;
  run([...cli, 'convert', source, '-o', `out/${issue}.json`, '--summary']);
  run(['packages/report/scripts/bundle-tool.mjs']);
  console.log(`\n免安装工具，用浏览器打开 Open in a browser: ${resolve('out/gongbao.html')}`);
} else if (!isPath(first)) {
  run([...cli, ...args]);
} else if (args.length === 1 && !statSync(first, { throwIfNoEntry: false })?.isDirectory()) {
  run([...cli, 'convert', first, '-o', `out/${parse(first).name}.json`, '--summary']);
} else {
  run([...cli, 'convert', ...args, '--out-dir', 'out']);
}
