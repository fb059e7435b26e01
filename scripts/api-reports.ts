import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { type Door, ROOT } from '../test/workspace.js';

const COMPILER_OPTIONS = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  skipLibCheck: true,
  types: [],
};

/** The type of a zod schema: what is in it stands in the JSON Schema, of whose changes another test tells. */
const ZOD_TYPE = /^(export const \w+: z\.\w+)<[\s\S]+?(?=\n\n)/gm;

/** Where the report on a door is kept: `packages/parser/api/intl.api.md`. */
export function reportPath({ name, package: folder }: Door): string {
  const [, , door = 'index'] = name.split('/');
  return `${ROOT}packages/${folder}/api/${door}.api.md`;
}

/** What a door offers according to its built declarations, as Markdown that is read in reviews. */
export function apiReportOf({ package: folder, types }: Door): string {
  const scratch = mkdtempSync(join(tmpdir(), 'gongbao-api-'));
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: `${ROOT}packages/${folder}/package.json`,
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: `${ROOT}packages/${folder}`,
      mainEntryPointFilePath: types,
      newlineKind: 'lf',
      compiler: { overrideTsconfig: { compilerOptions: COMPILER_OPTIONS, files: [types] } },
      apiReport: {
        enabled: true,
        reportFileName: 'report.api.md',
        reportFolder: scratch,
        reportTempFolder: scratch,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          // It stands beside each member, and there without the number of a line.
          'ae-undocumented': { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  try {
    Extractor.invoke(config, {
      localBuild: true,
      // All that matters stands in the report.
      messageCallback: (message) => {
        message.handled = true;
      },
    });
    return readFileSync(config.reportFilePath, 'utf8').replace(ZOD_TYPE, '$1<…>;');
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
