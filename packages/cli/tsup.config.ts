import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    bin: 'src/bin.ts',
    // What worker threads run; it stands beside the code that starts them.
    'convert-worker': 'src/commands/convert/batch/convert-worker.ts',
  },
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  clean: true,
});
