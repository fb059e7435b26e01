import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Say } from '../language/say.js';
import { toWriteError } from '../output/write-error.js';
import { writeOutputFile } from '../output/write-output-file.js';
import { countInputs } from './count-inputs.js';
import type { InputRecord, ManifestRecord, RunRecord } from './manifest-record.js';

const toLine = (record: ManifestRecord): string => `${JSON.stringify(record)}\n`;

/** The manifest of a run in the making: a line for each input as it is done, put in order at the end. */
export class ManifestFile {
  constructor(
    readonly path: string,
    private readonly run: RunRecord,
    private readonly say: Say,
  ) {}

  private write(action: () => void): void {
    try {
      action();
    } catch (error) {
      throw toWriteError(error, this.path, this.say);
    }
  }

  start(kept: readonly InputRecord[]): void {
    this.write(() => {
      mkdirSync(dirname(this.path), { recursive: true });
      writeFileSync(this.path, [this.run, ...kept].map(toLine).join(''));
    });
  }

  add(record: InputRecord): void {
    this.write(() => appendFileSync(this.path, toLine(record)));
  }

  /** The same inputs and results give the same bytes, in whatever order they were done. */
  async finish(records: readonly InputRecord[]): Promise<void> {
    const lines = [this.run, ...records, countInputs(records)].map(toLine);
    await writeOutputFile({ path: this.path, sources: [] }, lines, this.say);
  }
}
