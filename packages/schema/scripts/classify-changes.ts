type Node = Readonly<Record<string, unknown>>;

/** What a change means for those who read the data: `widened` also where something was added. */
type ChangeKind = 'removed' | 'narrowed' | 'widened' | 'documentation';

export interface SchemaChange {
  readonly kind: ChangeKind;
  /** Where, as `Target/value`. */
  readonly path: string;
  readonly what: string;
}

/** What says something to people and nothing to validators. */
const DOCUMENTATION: ReadonlySet<string> = new Set([
  '$comment',
  '$id',
  '$schema',
  'default',
  'deprecated',
  'description',
  'examples',
  'format',
  'title',
  'x-title-zh',
]);

/** Bounds by the direction in which they allow more. */
const BOUNDS: Readonly<Record<string, 'up' | 'down'>> = {
  exclusiveMaximum: 'up',
  exclusiveMinimum: 'down',
  maxItems: 'up',
  maxLength: 'up',
  maxProperties: 'up',
  maximum: 'up',
  minItems: 'down',
  minLength: 'down',
  minProperties: 'down',
  minimum: 'down',
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const nodeOf = (value: unknown): Node => (isNode(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** A reference beside which words stand is the same reference. */
function plain(node: Node): Node {
  const { allOf, ...rest } = node;
  const [only, ...others] = listOf(allOf);
  return isNode(only) && others.length === 0 ? { ...only, ...rest } : node;
}

/** The node without what is for people alone, its keys in order: what a validator sees. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isNode(value)) return value;
  const { properties, ...rest } = plain(value);
  const kept = Object.entries(rest).filter(([key]) => !DOCUMENTATION.has(key));
  const fields = Object.entries(nodeOf(properties)).map(([name, field]) => [name, bare(field)]);
  const all = [
    ...kept.map(([key, inner]) => [key, bare(inner)] as const),
    ...(properties === undefined ? [] : [['properties', Object.fromEntries(fields)] as const]),
  ];
  return Object.fromEntries(all.sort(([left], [right]) => ((left ?? '') < (right ?? '') ? -1 : 1)));
}

const sight = (value: unknown): string => JSON.stringify(bare(value));

/** Alternatives: `anyOf`, or the node itself, a type each, so that they can be matched. */
function branchesOf(node: Node): readonly Node[] {
  const { anyOf, oneOf, type, ...rest } = node;
  const alternatives = anyOf ?? oneOf;
  if (Array.isArray(alternatives)) return alternatives.map((one) => plain(nodeOf(one)));
  const types = listOf(type);
  return types.length > 1 ? types.map((one) => ({ ...rest, type: one })) : [plain(node)];
}

/** What a branch is by: the type it refers to, else its own. */
const kindOf = ({ $ref, type, const: value }: Node): string => String($ref ?? type ?? typeof value);

class Comparison {
  readonly changes: SchemaChange[] = [];

  private add(kind: ChangeKind, path: string, what: string): void {
    this.changes.push({ kind, path, what });
  }

  /** Values that are only there or not: of a list, of an enum. */
  private compareSets(
    before: readonly unknown[],
    after: readonly unknown[],
    path: string,
    what: string,
  ): void {
    const [old, now] = [before.map(sight), after.map(sight)];
    for (const gone of old.filter((one) => !now.includes(one))) {
      this.add('narrowed', path, `${what} ${gone} is gone`);
    }
    for (const come of now.filter((one) => !old.includes(one))) {
      this.add('widened', path, `${what} ${come} has come`);
    }
  }

  private compareFields(before: Node, after: Node, path: string): void {
    const [old, now] = [nodeOf(before['properties']), nodeOf(after['properties'])];
    const [had, has] = [listOf(before['required']), listOf(after['required'])];
    for (const [name, field] of Object.entries(old)) {
      const at = `${path}/${name}`;
      if (now[name] === undefined) this.add('removed', at, 'the field is gone');
      else {
        this.compare(nodeOf(field), nodeOf(now[name]), at);
        if (had.includes(name) && !has.includes(name)) {
          this.add('removed', at, 'the field may be missing');
        }
        if (!had.includes(name) && has.includes(name)) {
          this.add('narrowed', at, 'the field may no longer be missing');
        }
      }
    }
    for (const name of Object.keys(now).filter((field) => old[field] === undefined)) {
      this.add('widened', `${path}/${name}`, 'a field has come');
    }
  }

  private compareBound(key: string, before: unknown, after: unknown, path: string): void {
    const [old, now] = [before, after].map((value) => (typeof value === 'number' ? value : null));
    if (old === now) return;
    if (old == null) this.add('narrowed', path, `${key} has come`);
    else if (now == null) this.add('widened', path, `${key} is gone`);
    else {
      const isWider = BOUNDS[key] === 'up' ? now > old : now < old;
      this.add(isWider ? 'widened' : 'narrowed', path, `${key} ${old} is ${now}`);
    }
  }

  /** Words that say more or less only by being there; with another value they say another thing. */
  private compareWord(key: string, before: unknown, after: unknown, path: string): void {
    if (sight(before) === sight(after)) return;
    if (after === undefined || (before === false && after !== false)) {
      this.add('widened', path, `${key} is gone or allows more`);
    } else this.add('narrowed', path, `${key} has come or is another`);
  }

  private compareBranch(before: Node, after: Node, path: string): void {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const [old, now] = [before[key], after[key]];
      if (DOCUMENTATION.has(key) || key === 'required') continue;
      if (key === 'properties') this.compareFields(before, after, path);
      else if (key === 'enum') this.compareSets(listOf(old), listOf(now), path, 'value');
      else if (key === 'items' || (key === 'additionalProperties' && isNode(old) && isNode(now))) {
        this.compare(nodeOf(old), nodeOf(now), `${path}[]`);
      } else if (key === 'prefixItems' && listOf(old).length === listOf(now).length) {
        listOf(old).forEach((item, at) => {
          this.compare(nodeOf(item), nodeOf(listOf(now)[at]), `${path}[${at}]`);
        });
      } else if (key in BOUNDS) this.compareBound(key, old, now, path);
      else this.compareWord(key, old, now, path);
    }
  }

  compare(before: Node, after: Node, path: string): void {
    if (sight(before) === sight(after)) {
      if (JSON.stringify(before) !== JSON.stringify(after)) {
        this.add('documentation', path, 'what is told of it is another');
      }
      return;
    }
    const [old, now] = [branchesOf(before), branchesOf(after)];
    const left = new Set(now);
    for (const branch of old) {
      const same = [...left].find((other) => kindOf(other) === kindOf(branch));
      if (same === undefined) this.add('narrowed', path, `it is no ${kindOf(branch)} any more`);
      else {
        left.delete(same);
        this.compareBranch(branch, same, path);
      }
    }
    for (const branch of left) this.add('widened', path, `it may be ${kindOf(branch)}`);
  }
}

/** Every change from one JSON Schema of the data to the next, by definition and field. */
export function classifyChanges(before: Node, after: Node): readonly SchemaChange[] {
  const comparison = new Comparison();
  const [old, now] = [nodeOf(before['$defs']), nodeOf(after['$defs'])];
  for (const [name, definition] of Object.entries(old)) {
    if (now[name] === undefined) {
      comparison.changes.push({ kind: 'removed', path: name, what: 'the type is gone' });
    } else comparison.compare(nodeOf(definition), nodeOf(now[name]), name);
  }
  for (const name of Object.keys(now).filter((one) => old[one] === undefined)) {
    comparison.changes.push({ kind: 'widened', path: name, what: 'a type has come' });
  }
  // Every version names itself.
  return comparison.changes.filter(({ path }) => path !== 'Issue/schemaVersion');
}

/** The version that `urn:gongbao:schema:1.1` names. */
export const versionOf = ({ $id }: Node): string => String($id).split(':').at(-1) ?? '';

/**
 * What is wrong with the version of a changed schema, or null: the first figure counts when something
 * was removed or narrowed, the second when something was added or widened. Changes at the reviewed paths
 * were seen to mean nothing for the data.
 */
export function wrongBump(
  before: Node,
  after: Node,
  reviewed: readonly string[] = [],
): string | null {
  const changes = classifyChanges(before, after).filter(({ path }) => !reviewed.includes(path));
  const [oldMajor = 0, oldMinor = 0] = versionOf(before).split('.').map(Number);
  const [major = 0, minor = 0] = versionOf(after).split('.').map(Number);
  const breaking = changes.filter(({ kind }) => kind === 'removed' || kind === 'narrowed');
  const wider = changes.filter(({ kind }) => kind === 'widened');
  const [list, isEnough] =
    breaking.length > 0
      ? [breaking, major > oldMajor]
      : [wider, wider.length === 0 || major > oldMajor || minor > oldMinor];
  if (isEnough) return null;
  const lines = list.map(({ kind, path, what }) => `${kind} ${path}: ${what}`);
  return [`${versionOf(before)} → ${versionOf(after)} is not enough for`, ...lines].join('\n');
}
