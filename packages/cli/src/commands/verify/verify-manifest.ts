import type { Context } from '../../context.js';
import { CliError } from '../../errors/cli-error.js';
import { countInputs } from '../../manifest/count-inputs.js';
import { type Change, findChange } from '../../manifest/find-change.js';
import { manifestPaths } from '../../manifest/manifest-paths.js';
import type { FileRecord, InputRecord } from '../../manifest/manifest-record.js';
import { type Manifest, readManifest } from '../../manifest/read-manifest.js';
import { toTable } from '../../output/table/to-table.js';
import { writeStdout } from '../../output/write-stdout.js';

/** A file that is not as the manifest says. */
interface Fault {
  readonly change: Change;
  readonly kind: 'input' | 'output';
  readonly path: string;
}

async function faultsOf(
  files: readonly FileRecord[],
  kind: Fault['kind'],
  toPath: (path: string) => string,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const file of files) {
    const path = toPath(file.path);
    // Standard input is gone, and what could not be read has no digest.
    if (path === '-' || file.sha256 === null) continue;
    const change = await findChange(path, file);
    if (change !== null) faults.push({ change, kind, path });
  }
  return faults;
}

async function findFaults(inputs: readonly InputRecord[], manifest: string): Promise<Fault[]> {
  const { fromManifest } = manifestPaths(manifest);
  const faults: Fault[] = [];
  for (const { files, outputs } of inputs) {
    faults.push(...(await faultsOf(files, 'input', fromManifest)));
    faults.push(...(await faultsOf(outputs, 'output', fromManifest)));
  }
  return faults;
}

/** Whether the last line is there and counts what stands above it. */
function isComplete({ inputs, end }: Manifest): boolean {
  if (end === null) return false;
  const counts = countInputs(inputs);
  return (['inputs', 'done', 'failed', 'skipped'] as const).every(
    (key) => counts[key] === end[key],
  );
}

/** Proves that nothing that a manifest lists is missing or altered; else it is a failure. */
export async function verifyManifest(path: string, context: Context): Promise<void> {
  const { say } = context;
  const manifest = await readManifest(path, context);
  if (manifest === null || !isComplete(manifest)) {
    throw new CliError('failed', say('error/manifest-incomplete', { path }));
  }
  const faults = await findFaults(manifest.inputs, path);
  const rows = faults.map((fault) => [
    say(`verify/${fault.change}`),
    say(`verify/${fault.kind}`),
    fault.path,
  ]);
  const { type: _, ...counts } = countInputs(manifest.inputs);
  const lines = [...toTable(rows, ['left', 'left', 'left']), say('batch/total', counts)];
  const good = faults.length === 0 ? [say('verify/good')] : [];
  await writeStdout(context, `${[...lines, ...good].join('\n')}\n`);
  const count = faults.length;
  if (count > 0) throw new CliError('failed', say('error/files-changed', { count }));
}
