import { documentTypeSchema } from '@gongbao/schema';
import type { Collection, CollectionHeader } from './collection.js';
import { readCollectionTarget } from './collection-target.js';
import type { Gold, GoldRow } from './gold.js';

/** 实施方案 → 方案: the longest listed word at the end, null for words such as 清单. */
function toDocumentType(printed: string | null) {
  const types = documentTypeSchema.options.filter((type) => printed?.endsWith(type));
  return types.sort((a, b) => b.length - a.length)[0] ?? null;
}

const isHeader = (header: CollectionHeader | string): header is CollectionHeader =>
  typeof header !== 'string';

function readDocument(id: string, headers: readonly CollectionHeader[]): GoldRow<'documents'>[] {
  const [first, ...attached] = headers;
  if (first === undefined) return [];
  const counts = headers.map(({ numberOfNumberedItems }) => numberOfNumberedItems);
  const items = counts.reduce((sum, count) =>
    sum === null || count === null ? null : sum + count,
  );
  const { dateOfIssue, dateAsPrinted } = first;
  // Where dates are printed and none is chosen, any may be read.
  const isOpen = dateOfIssue === null && dateAsPrinted !== null;
  return [
    {
      id,
      title: first.title,
      documentType: toDocumentType(first.docType),
      documentNumber: first.docNumber,
      addresseesPrinted: first.addresseesRaw,
      issuers: first.issuers ?? [],
      ...(isOpen ? {} : { dateOfIssue }),
      attachmentTitles: attached.map(({ title }) => title ?? ''),
      attachmentTypes: attached.map(({ docType }) => toDocumentType(docType)),
      ...(items === null ? {} : { numberedItems: items }),
      ...(first.articles === undefined ? {} : { articles: first.articles }),
    },
  ];
}

const CODES = /\d+(?: \d+)*/g;

/** The texts that the sentences with `words` in them name: `complete for 07 19; 01 05 have no …`. */
function named(sentences: readonly string[], words: RegExp): string[] {
  return sentences.flatMap((sentence) =>
    (words.exec(sentence)?.[0].match(CODES) ?? []).flatMap((codes) => codes.split(' ')),
  );
}

function readTriples(id: string, { responsibilities }: Collection): Pick<Gold, 'triples'> {
  const own = responsibilities.assignments.filter((assignment) => assignment.id === id);
  const complete = named(
    responsibilities._conventions,
    /complete for [\d ]+(?:; [\d ]+ have no explicit)?/,
  );
  if (own.length === 0 && !complete.includes(id)) return {};
  return {
    triples: own.flatMap(({ itemNumberOrHeading: item, role, orgs }) =>
      orgs.map((printed) => ({ item, role, printed })),
    ),
  };
}

function readTargets(id: string, { targets }: Collection): Pick<Gold, 'targets' | 'completeIn'> {
  const stretches = targets.stretches
    .filter((stretch) => stretch.id === id)
    .map(({ charStart: start, charEnd: end }) => ({ start, end }));
  const isWithout = named(targets._conventions, /[\d ]+ has none/).includes(id);
  if (stretches.length === 0 && !isWithout) return {};
  return {
    targets: targets.targets.filter((target) => target.id === id).map(readCollectionTarget),
    ...(isWithout ? {} : { completeIn: { targets: stretches } }),
  };
}

/** What a collection says of the text whose file name begins with one of its numbers, or null. */
export function readCollection(collection: Collection, name: string): Gold | null {
  const id = Object.keys(collection.headers).find(
    (key) => name === key || name.startsWith(`${key}-`) || name.startsWith(`${key}.`),
  );
  const headers = collection.headers[id ?? '']?.filter(isHeader) ?? [];
  if (id === undefined || headers.length === 0) return null;
  return {
    documents: readDocument(id, headers),
    headings: headers.flatMap(({ topLevelHeadings }) =>
      topLevelHeadings.map((heading) => ({ heading })),
    ),
    ...readTriples(id, collection),
    ...readTargets(id, collection),
  };
}
