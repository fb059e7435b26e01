import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

/** Gives every test that asks a folder of its own, gone when the test is over. */
export function temporaryFolder() {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const make = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
    folders.push(folder);
    return folder;
  };
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(make(), name);
    writeFileSync(path, content);
    return path;
  };
  return { make, file };
}
