import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { FormatError } from '../format-error.js';

/** An element or, with an empty name, a text. Names are without their namespace prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const ATTRIBUTES = ':@';
const TEXT = '#text';
const PREFIX = '@';
/** Formats nest a dozen deep; what goes deeper is no page. */
const DEEPEST = 60;
const LARGEST = 100_000_000;
/** Elements that HTML leaves open. */
const UNPAIRED = ['meta', 'link', 'br', 'hr', 'img', 'input'];

const PARSER = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: PREFIX,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  removeNSPrefix: true,
  unpairedTags: UNPAIRED,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: DEEPEST + 1,
};

/** A declaration of entities can make a small file fill the memory, or read others: none is expanded. */
const ENTITIES = /<!ENTITY|<!DOCTYPE[^>[]*\[/i;

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function refuseEntities(xml: string): void {
  const at = ENTITIES.exec(xml)?.index;
  if (at === undefined) return;
  throw new FormatError('declares-entities', 0, lineAt(xml, at), 'an internal DTD is not read');
}

/** Depth by tags alone, before anything recurses. */
function refuseDepth(xml: string): void {
  let depth = 0;
  for (const match of xml.matchAll(/<(\/?)([A-Za-z][^\s/>]*)([^<>]*)>/g)) {
    const [, slash, name = '', rest = ''] = match;
    if (slash === '/') depth -= 1;
    else if (!rest.endsWith('/') && !UNPAIRED.includes(name)) depth += 1;
    if (depth <= DEEPEST) continue;
    throw new FormatError('too-deep', 0, lineAt(xml, match.index), `more than ${DEEPEST} levels`);
  }
}

function refuseBroken(xml: string): void {
  const result = XMLValidator.validate(xml, {
    allowBooleanAttributes: true,
    unpairedTags: UNPAIRED,
  });
  if (result === true) return;
  throw new FormatError('broken-xml', 0, result.err.line, result.err.msg);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function toAttributes(value: unknown): ReadonlyMap<string, string> {
  if (!isRecord(value)) return new Map();
  return new Map(
    Object.entries(value).map(([name, text]) => [name.slice(PREFIX.length), String(text)]),
  );
}

function toNodes(parsed: unknown): XmlNode[] {
  if (!Array.isArray(parsed)) return [];
  return parsed.filter(isRecord).flatMap((entry) =>
    Object.keys(entry)
      .filter((name) => name !== ATTRIBUTES)
      .map((name) =>
        name === TEXT
          ? { name: '', attributes: new Map(), children: [], text: String(entry[name]) }
          : {
              name,
              attributes: toAttributes(entry[ATTRIBUTES]),
              children: toNodes(entry[name]),
              text: '',
            },
      ),
  );
}

/**
 * Reads XML into a tree. Throws `FormatError` for XML that is broken, declares entities, nests too deep
 * or is too large.
 */
export function readXml(xml: string): XmlNode[] {
  if (xml.length > LARGEST) {
    throw new FormatError('too-large', 0, null, `more than ${LARGEST} characters`);
  }
  refuseEntities(xml);
  refuseDepth(xml);
  refuseBroken(xml);
  try {
    return toNodes(new XMLParser(PARSER).parse(xml));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new FormatError('broken-xml', 0, null, detail);
  }
}
