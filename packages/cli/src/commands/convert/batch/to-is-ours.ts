import { resolve } from 'node:path';
import { manifestPaths } from '../../../manifest/manifest-paths.js';
import type { BatchRun } from './batch-run.js';
import { isInFolder } from './is-in-folder.js';

/**
 * Tells results apart from inputs: what the manifest lists, and all of a folder for results that lies
 * among the inputs. Where inputs are named from inside that folder, only what is listed.
 */
export function toIsOurs(
  args: readonly string[],
  { outDir, manifestPath, earlier }: BatchRun,
): (path: string) => boolean {
  const { fromManifest } = manifestPaths(manifestPath);
  const written = earlier?.inputs.flatMap(({ outputs }) => outputs) ?? [];
  const listed = [manifestPath, ...written.map(({ path }) => fromManifest(path))];
  const ours = new Set(listed.map((path) => resolve(path)));
  const isMixed = args.some((argument) => isInFolder(argument, outDir));
  return (path) => ours.has(resolve(path)) || (!isMixed && isInFolder(path, outDir));
}
