/** An element or, with an empty name, a text. Names are without their namespace prefix. */
export interface MarkupNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
  readonly text: string;
}

/** The elements of some names nearest to the top, in document order; inside them nothing is looked for. */
export function findAll(
  nodes: readonly MarkupNode[],
  test: (node: MarkupNode) => boolean,
): MarkupNode[] {
  const found: MarkupNode[] = [];
  const look = (node: MarkupNode): void => {
    if (test(node)) found.push(node);
    else node.children.forEach(look);
  };
  nodes.forEach(look);
  return found;
}

/** All text inside, with references decoded. */
export function textIn(node: MarkupNode): string {
  let text = node.text;
  for (const child of node.children) text += textIn(child);
  return text;
}

/** Elements of one name, or of several. */
export const named =
  (...names: readonly string[]) =>
  (node: MarkupNode): boolean =>
    names.includes(node.name);

/** The number of an attribute; null where there is none. */
export function numberOf({ attributes }: MarkupNode, name: string): number | null {
  const value = Number.parseFloat(attributes[name] ?? '');
  return Number.isFinite(value) ? value : null;
}
