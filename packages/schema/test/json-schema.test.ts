import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { toJsonSchema } from '../src/index.js';
import { damages } from './damages.js';
import { tinyIssue } from './tiny-issue.js';
import { withValue } from './with-value.js';

interface Node {
  readonly title?: string;
  readonly 'x-title-zh'?: string;
  readonly description?: string;
  readonly allOf?: readonly { readonly $ref: string }[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
}

const schema = toJsonSchema();
const defs = schema.$defs as Readonly<Record<string, Node>>;
const objects = Object.entries(defs).filter(([, node]) => node.type === 'object');
/** What holds fields that only a caller knows. */
const OPEN: ReadonlySet<string> = new Set(['CustomRecord', 'CustomRecords']);
const chinese = /^\p{Script=Han}+$/u;
const englishSentence = /^[^\n]+\.$/u;

/** Titles that a `$ref` does not repeat are those of what it points to. */
const titleOf = ({ 'x-title-zh': title, allOf }: Node) =>
  title ?? defs[allOf?.[0]?.$ref.replace('#/$defs/', '') ?? '']?.['x-title-zh'];

test('the file that is checked in is the one that the schemas give', async () => {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../gongbao.schema.json');
});

describe('a validator that knows JSON Schema 2020-12 only', () => {
  // Formats stand beside a pattern that says the same.
  const validate = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    validateFormats: false,
  })
    .addVocabulary(['x-title-zh'])
    .compile(schema);

  test('passes an issue that is right', () => {
    validate(tinyIssue());
    expect(validate.errors).toBeNull();
  });

  test.each(damages.filter(({ onlyZod }) => !onlyZod))('refuses $name', ({ path, value }) => {
    expect(validate(withValue(tinyIssue(), path, value))).toBe(false);
  });
});

describe('every definition', () => {
  test.each(Object.entries(defs))(
    '%s has its name, its Chinese term and an English sentence',
    (name, node) => {
      expect(node.title).toBe(name);
      expect(node['x-title-zh']).toMatch(chinese);
      expect(node.description).toMatch(englishSentence);
    },
  );

  test.each(objects)('%s is closed, and so is every field named and told', (name, node) => {
    if (!OPEN.has(name)) expect(node.additionalProperties).toBe(false);
    for (const [key, field] of Object.entries(node.properties ?? {})) {
      expect(titleOf(field), key).toMatch(chinese);
      expect(field.title, key).toBeUndefined();
      expect(field.description, key).toMatch(englishSentence);
    }
  });

  test('no object hides without a name inside another', () => {
    const nested = JSON.stringify(defs).match(/"type":"object"/g);
    expect(nested).toHaveLength(objects.length);
  });
});

test('no pattern looks around, which not every validator can', () => {
  const patterns = JSON.stringify(schema).match(/"pattern":"[^"]*"/g) ?? [];
  expect(patterns.length).toBeGreaterThan(0);
  expect(patterns.filter((pattern) => /\(\?<?[=!]/.test(pattern))).toEqual([]);
});

test('its id names the version that the data names', () => {
  expect(schema.$id).toBe(`urn:gongbao:schema:${tinyIssue().schemaVersion}`);
});
