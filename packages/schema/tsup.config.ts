import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/types-only.ts', 'src/document-types.ts', 'src/words/index.ts'],
  format: 'esm',
  dts: true,
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  clean: true,
});
