import { existsSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../../../package.json' with { type: 'json' };
import type { Context } from '../../../context.js';
import type { ReadingOptions } from '../../../input/reading-options.js';
import { toRepairsOff } from '../../../input/to-repairs-off.js';
import type { RunRecord } from '../../../manifest/manifest-record.js';
import { type Manifest, readManifest } from '../../../manifest/read-manifest.js';
import type { FormatName } from '../../../output/formats/index.js';
import type { ConvertOptions } from '../convert-options.js';

/** A run over many inputs, with all that may be left out filled in. */
export interface BatchRun {
  readonly outDir: string;
  readonly formats: readonly FormatName[];
  readonly options: ReadingOptions;
  readonly manifestPath: string;
  /** What an earlier run into the same manifest has left, else null. */
  readonly earlier: Manifest | null;
  readonly run: RunRecord;
}

const MANIFEST_NAME = 'gongbao-manifest.ndjson';

function toReadingOptions(options: ConvertOptions): ReadingOptions {
  const { markdown, encoding, replace, repairsOff, lexicon, only, segmenter } = options;
  return {
    ...(markdown === undefined ? {} : { markdown }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(replace === undefined ? {} : { replace }),
    ...(repairsOff === undefined ? {} : { repairsOff }),
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(only === undefined ? {} : { only }),
    segmenter,
  };
}

/** Wrong options are found here, before anything is read or written. */
export async function toBatchRun(
  outDir: string,
  options: ConvertOptions,
  context: Context,
): Promise<BatchRun> {
  await toRepairsOff(options.repairsOff, context.say);
  const { to: formats = ['json'], manifest: path = join(outDir, MANIFEST_NAME) } = options;
  const reading = toReadingOptions(options);
  const { version } = manifest;
  return {
    outDir,
    formats,
    options: reading,
    manifestPath: path,
    earlier: existsSync(path) ? await readManifest(path, context) : null,
    run: {
      type: 'run',
      generator: { name: 'gongbao', version },
      options: { to: formats, separate: options.separate ?? false, ...reading },
    },
  };
}
