import type { Issue, Text } from '@gongbao/schema/types';
import { XMLBuilder } from 'fast-xml-parser';
import { toDocument } from './document.js';
import { type Content, element, paragraph } from './element.js';
import { REFERENCES, toMeta } from './identification.js';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  suppressEmptyNode: true,
  format: false,
});

const container = (name: string, texts: readonly Text[]): Content =>
  texts.length === 0
    ? []
    : [
        element(
          name,
          {},
          texts.map(({ text }) => paragraph(text)),
        ),
      ];

/** The newest day that the issue or one of its notices prints. */
function dateOf({ masthead, notices }: Issue): string | null {
  const days = notices.flatMap(({ dateOfIssue }) =>
    dateOfIssue === null ? [] : [dateOfIssue.date],
  );
  return masthead?.publishedOn?.date ?? days.sort().at(-1) ?? null;
}

/**
 * Writes an issue as Akoma Ntoso 1.0 (OASIS LegalDocML 3.0 namespace): an `officialGazette` with a `doc` for each
 * notice. A day that is not printed is written 0001-01-01 with the name `unknown`, since the standard asks for one.
 */
export function writeAkomaNtoso(issue: Issue): string {
  const { masthead, source, notices, frontMatter, backMatter } = issue;
  const year = masthead?.year?.value ?? dateOf(issue)?.slice(0, 4) ?? 'unknown';
  const number = masthead?.issueNumber?.value ?? source.sha256.slice(0, 12);
  const uri = `/akn/cn/officialGazette/${year}/${number}`;
  const documents = notices.map((notice, index) =>
    element('component', { eId: `component${index + 1}` }, [toDocument(notice, index, uri)]),
  );
  const empty = element('component', { eId: 'component1' }, [
    element('doc', { name: 'text' }, [
      toMeta({ uri: `${uri}/text`, date: null, number: null, name: null }),
      element('mainBody', {}, [paragraph('')]),
    ]),
  ]);
  const gazette = element('officialGazette', { name: 'officialGazette' }, [
    toMeta(
      {
        uri,
        date: dateOf(issue),
        number: masthead?.issueNumber?.text ?? null,
        name: masthead?.title?.text ?? source.name,
      },
      REFERENCES,
    ),
    ...container('preface', frontMatter),
    element('collectionBody', {}, documents.length === 0 ? [empty] : documents),
    ...container('conclusions', backMatter),
  ]);
  const root = element('akomaNtoso', { xmlns: NAMESPACE }, [gazette]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build([root])}\n`;
}
