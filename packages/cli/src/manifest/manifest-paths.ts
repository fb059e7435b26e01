import { dirname, join, relative, resolve, sep } from 'node:path';

/** Ways between a manifest and the files it names: it may move together with them. */
export interface ManifestPaths {
  readonly toManifest: (path: string) => string;
  readonly fromManifest: (path: string) => string;
}

/** `-` stays what it is. */
export function manifestPaths(manifest: string): ManifestPaths {
  const folder = dirname(manifest);
  return {
    toManifest: (path) =>
      path === '-' ? path : relative(resolve(folder), resolve(path)).replaceAll(sep, '/'),
    fromManifest: (path) => (path === '-' ? path : join(folder, path)),
  };
}
