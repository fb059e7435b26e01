import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    nodejieba: 'src/segment/nodejieba.ts',
    'jieba-rs': 'src/segment/jieba-rs.ts',
    intl: 'src/segment/intl.ts',
  },
  format: 'esm',
  dts: true,
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  clean: true,
});
