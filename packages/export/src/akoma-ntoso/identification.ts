import { type Content, element, type XmlNode } from './element.js';

/** What names a document at the levels of FRBR: work, expression, manifestation. */
interface Identity {
  /** A path without white space: `/akn/cn/officialGazette/2018/2`. */
  readonly uri: string;
  /** ISO 8601; null where the document prints no date, which the standard has no word for. */
  readonly date: string | null;
  readonly number: string | null;
  readonly name: string | null;
}

/** Who says so; the organization is declared once, by {@link REFERENCES}. */
const SOURCE = '#gongbao';
const UNKNOWN_DAY = '0001-01-01';

/** The meta element of a document: identification at the three levels that the standard asks for. */
export function toMeta({ uri, date, number, name }: Identity, references: Content = []): XmlNode {
  const core = (level: string): XmlNode[] => [
    element('FRBRthis', { value: `${uri}${level}/!main` }, []),
    element('FRBRuri', { value: `${uri}${level}` }, []),
    element(
      'FRBRdate',
      { date: date ?? UNKNOWN_DAY, name: date === null ? 'unknown' : 'issued' },
      [],
    ),
    element('FRBRauthor', { href: SOURCE }, []),
  ];
  return element('meta', {}, [
    element('identification', { source: SOURCE }, [
      element('FRBRWork', {}, [
        ...core(''),
        element('FRBRcountry', { value: 'cn' }, []),
        ...(number === null ? [] : [element('FRBRnumber', { value: number }, [])]),
        ...(name === null ? [] : [element('FRBRname', { value: name }, [])]),
      ]),
      element('FRBRExpression', {}, [
        ...core('/zho'),
        element('FRBRlanguage', { language: 'zho' }, []),
      ]),
      element('FRBRManifestation', {}, [
        ...core('/zho/akn'),
        element('FRBRformat', { value: 'application/akn+xml' }, []),
      ]),
    ]),
    ...references,
  ]);
}

/** What the ids of sources stand for, once in a file. */
export const REFERENCES: Content = [
  element('references', { source: SOURCE }, [
    element(
      'TLCOrganization',
      { eId: 'gongbao', href: '/ontology/organization/gongbao', showAs: 'gongbao' },
      [],
    ),
  ]),
];
