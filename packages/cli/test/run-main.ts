import { Readable, Writable } from 'node:stream';
import type { Io } from '../src/io.js';
import { main } from '../src/main.js';

interface Setting {
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  /** Width of the terminal; none where output goes to a file. */
  readonly columns?: number;
}

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Locale settings of the two languages. */
export const LOCALES = { zh: { LANG: 'zh_CN.UTF-8' }, en: { LANG: 'C' } } as const;

const tsx = new URL('../../../scripts/register-tsx.mjs', import.meta.url).href;

/** For commands with worker threads: these run from source, as the tests do. */
export const WORKERS = {
  ...LOCALES.en,
  NODE_OPTIONS: `--conditions=@gongbao/source --import ${tsx}`,
};

function collector(columns?: number) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return {
    stream: Object.assign(stream, columns === undefined ? {} : { columns, isTTY: true }),
    text: (): string => Buffer.concat(chunks).toString('utf8'),
  };
}

/** Runs one command line inside this process, in English unless `env` says otherwise. */
export async function runMain(
  argv: readonly string[],
  { stdin = '', env = LOCALES.en, columns }: Setting = {},
): Promise<Outcome> {
  const [stdout, stderr] = [collector(columns), collector()];
  const io = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
  };
  const code = await main(argv, io);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
