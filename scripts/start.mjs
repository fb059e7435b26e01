// Runs the command line from source on a real gazette: JSON to out/, a summary to the screen.

import { run } from './run.mjs';

const issue = 'yinchuan-jinfeng-2018-2';
const source = `fixtures/${issue}/source.txt`;
const cli = ['--conditions=@gongbao/source', '--import', 'tsx', 'packages/cli/src/bin.ts'];

run([...cli, 'convert', source, '-o', `out/${issue}.json`, '--summary']);
