import type { Context } from '../context.js';
import { CliError } from '../errors/cli-error.js';
import { readInput } from '../input/read-input.js';
import type { EndRecord, InputRecord, ManifestRecord, RunRecord } from './manifest-record.js';

/** What a manifest tells; `end` is null where the run was broken off. */
export interface Manifest {
  readonly run: RunRecord;
  readonly inputs: readonly InputRecord[];
  readonly end: EndRecord | null;
}

const TYPES: readonly unknown[] = ['run', 'input', 'end'] satisfies ManifestRecord['type'][];

function toRecord(line: string): ManifestRecord | null {
  try {
    const value: unknown = JSON.parse(line);
    const isRecord = typeof value === 'object' && value !== null && 'type' in value;
    return isRecord && TYPES.includes(value.type) ? (value as ManifestRecord) : null;
  } catch {
    return null;
  }
}

/**
 * Reads a manifest; its last line may be cut off, as where the program was killed. Null where that
 * happened in its first.
 */
export async function readManifest(path: string, context: Context): Promise<Manifest | null> {
  const lines = (await readInput(path, context)).toString('utf8').split('\n');
  const last = lines.pop() ?? '';
  if (lines.length === 0 && '{"type":"run",'.startsWith(last.slice(0, 14))) return null;
  const records = lines.map((line, index) => {
    const record = toRecord(line);
    if (record !== null) return record;
    const place = { path, line: index + 1 };
    throw new CliError('not-text', context.say('error/no-manifest', place));
  });
  const [run] = records;
  if (run?.type !== 'run') {
    throw new CliError('not-text', context.say('error/no-manifest', { path, line: 1 }));
  }
  return {
    run,
    inputs: records.filter((record) => record.type === 'input'),
    end: last === '' ? (records.find((record) => record.type === 'end') ?? null) : null,
  };
}
