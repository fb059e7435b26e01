import { defineConfig } from 'vitest/config';

const conditions = ['@gongbao/source', 'module', 'node', 'import', 'default'];

export default defineConfig({
  // Workspace packages resolve to their src, so that tests need no build.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // No test changes what another sees, so one worker loads the code once for all of its files.
    pool: 'threads',
    isolate: false,
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Goldens change only where someone asks for it with -u; a missing one fails.
    update: 'none',
  },
});
