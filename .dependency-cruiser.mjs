// Which way imports may go. A stage imports only from itself and from what stands to its left.

const packages = ['schema', 'parser', 'score', 'export', 'report', 'cli', 'site'];

/** Shared ground of the parser: these may import each other, and from no stage. */
const ground = [
  'source',
  'patterns',
  'lexicon',
  'own-words',
  'marks',
  'diagnostics',
  'actors',
  'repairs',
  'segment',
  'extractor.ts',
  'options.ts',
  'generator.ts',
  'check-call.ts',
  'refuse.ts',
];

/** The stages of the parser in the data's order: a folder or a file of packages/parser/src each. */
const stages = [
  'input',
  'healing',
  'lines',
  'tables',
  'blocks',
  'notices',
  'sections',
  'entities',
  'accounting',
  'issue',
  'names',
  'links',
  'lookups',
  'checks',
  'pipeline.ts',
  'plugin.ts',
  'parse-issue.ts',
  'index.ts',
];

const parser = '^packages/parser/src/';

/** The rooms of the command line: each imports only from itself and from those to its left. */
const rooms = ['language', 'errors', 'input', 'output', 'manifest', 'commands'];

const cli = '^packages/cli/src/';

/** Adapters of word segmenters, each a door of its own. */
const adapters = `${parser}segment/(nodejieba|jieba-rs|intl)\\.ts$`;

/** A list of the schema that can be had without loading zod. */
const lists = '^packages/schema/src/(document-types|types-only|words/index)\\.ts$';
const anyOf = (names) => `(${names.map((name) => name.replace('.', '\\.')).join('|')})(/|$)`;

const packageRules = packages.slice(0, -1).map((name, index) => ({
  name: `direction-${name}`,
  comment: `${name} may not import from a package to its right: ${packages.join(' < ')}`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: `^packages/${anyOf(packages.slice(index + 1))}` },
}));

const stageRules = [ground, ...stages.map((stage) => [stage])].slice(0, -1).map((from, index) => ({
  name: `direction-parser-${index === 0 ? 'ground' : from[0]}`,
  comment: `${from.join(', ')} may not import from a stage to its right: ${stages.join(' < ')}`,
  severity: 'error',
  from: { path: parser + anyOf(from) },
  to: { path: parser + anyOf(stages.slice(index)) },
}));

const roomRules = rooms.slice(0, -1).map((name, index) => ({
  name: `direction-cli-${name}`,
  comment: `${name} may not import from a room to its right: ${rooms.join(' < ')}`,
  severity: 'error',
  from: { path: `${cli}${name}/` },
  to: { path: `${cli}(${rooms.slice(index + 1).join('|')})/` },
}));

export default {
  forbidden: [
    ...packageRules,
    ...stageRules,
    ...roomRules,
    {
      name: 'stage-is-listed',
      comment: 'Every folder of packages/parser/src has its place in the order above.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: parser, pathNot: parser + anyOf([...ground, ...stages]) },
    },
    {
      name: 'entity-kinds-stand-alone',
      comment: 'entities/<kind>/ shares with other kinds only through files in entities/ itself.',
      severity: 'error',
      from: { path: `${parser}entities/([^/]+)/` },
      to: { path: `${parser}entities/[^/]+/`, pathNot: `${parser}entities/$1/` },
    },
    {
      name: 'package-has-one-door',
      comment:
        'Another package is imported by its name, which leads to its index.ts, an adapter or a list.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/',
        pathNot: ['^packages/$1/', '^packages/[^/]+/src/index\\.ts$', adapters, lists],
      },
    },
    {
      name: 'parser-loads-no-zod',
      comment: 'Reading takes types from the schema, and lists; who validates loads zod.',
      severity: 'error',
      from: { path: parser },
      to: { path: '^packages/schema/src/index\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'segmenters-are-passed-in',
      comment: 'Only an adapter names a library that cuts words.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: adapters },
      to: { path: '(^|/)(nodejieba|@node-rs/jieba)(/|$)' },
    },
    {
      name: 'adapters-are-doors',
      comment: 'The main entry of parser reads the same whatever is installed.',
      severity: 'error',
      from: { path: parser },
      to: { path: adapters },
    },
    {
      name: 'no-node-builtins',
      comment: 'schema, parser, report and score run in a browser.',
      severity: 'error',
      from: { path: '^packages/(schema|parser|report|score)/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-dependency-in-src',
      comment:
        'What src imports, other than types, is installed with the package; the command line and scripts of pages are bundled.',
      severity: 'error',
      from: {
        path: '^packages/[^/]+/src/',
        pathNot: '^packages/(cli|report/src/(client|tool))/',
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-circular',
      comment: 'No file imports itself by a way round.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@gongbao/source', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
