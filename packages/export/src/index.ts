export { writeAkomaNtoso } from './akoma-ntoso/index.js';
export { type Chunk, writeChunks } from './chunks.js';
export { type NamedText, writeCsv } from './csv.js';
export type { Language } from './language.js';
export { writeMarkdown } from './markdown.js';
export { writeNdjson } from './ndjson.js';
export { type Reading, toReading } from './reading.js';
export { TABLES } from './tables/index.js';
export {
  type CellValue,
  type Column,
  type ColumnHead,
  type ColumnKind,
  type ExportTable,
  type TableDefinition,
  toTable,
} from './tables/table.js';
export { writeWorkbook } from './workbook.js';
