import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  dts: true,
  target: 'node20',
  platform: 'neutral',
  // The page's own script and style go into the file that writes it.
  noExternal: ['#page'],
  sourcemap: true,
  clean: true,
});
