/** What an element holds: elements and text, in order. */
export type Content = readonly XmlNode[];

/** A node as the builder of fast-xml-parser takes it where order counts. */
export type XmlNode = Readonly<Record<string, unknown>>;

/** Characters that XML 1.0 has no way to write. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text, without what XML cannot hold. */
export const text = (value: string): XmlNode => ({ '#text': value.replace(UNWRITABLE, '\ufffd') });

/** An element with its attributes; those that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  content: Content,
): XmlNode {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [[`@_${key}`, value.replace(UNWRITABLE, '\ufffd')]],
  );
  return { [name]: content, ':@': Object.fromEntries(written) };
}

/** A paragraph of plain text. */
export const paragraph = (value: string, kind: string | null = null): XmlNode =>
  element('p', { class: kind }, [text(value)]);
