import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    bin: 'src/bin.ts',
    // What worker threads run; it stands beside the code that starts them.
    'convert-worker': 'src/commands/convert/batch/convert-worker.ts',
  },
  format: 'esm',
  target: 'node20',
  // A start reads few files: whatever is a devDependency is bundled, and loaded when it is needed.
  external: ['nodejieba', '@node-rs/jieba'],
  sourcemap: true,
  clean: true,
});
