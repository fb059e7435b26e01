import type { Notice, Section, Text } from '@gongbao/schema/types';
import { besideLines, within } from '../beside.js';
import { byPath } from '../by-path.js';
import { type Content, element, paragraph, text, type XmlNode } from './element.js';
import { toMeta } from './identification.js';
import { type Beside, blocksOf, type Placed, toHierarchy } from './section.js';
import { toAknTable } from './table.js';

/** The path of a section or null by the path of a table in it: 表1 behind it. */
const ownerOf = (path: string): string | null => path.split('/').slice(0, -1).join('/') || null;

/** Label lines, rosters and tables of a notice by the section that they stand in. */
function besideOf(notice: Notice): Beside {
  const lines = [...besideLines(notice).values()].flat();
  return byPath([
    ...lines.map(({ path, span, kind, text: printed }) => ({
      path,
      span,
      node: paragraph(printed, kind),
    })),
    ...notice.tables.map((table) => ({
      path: ownerOf(table.path),
      span: table.span,
      node: toAknTable(table),
    })),
  ]);
}

const names = (actors: Notice['issuers']): string => actors.map(({ name }) => name).join('、');

function toPreface({ documentNumber, title, documentType, addressees }: Notice): Content {
  const inline = (name: string, value: string): XmlNode =>
    element('p', {}, [element(name, {}, [text(value)])]);
  const lines = [
    ...(documentNumber === null ? [] : [inline('docNumber', documentNumber.text)]),
    ...(title === null ? [] : [inline('docTitle', title.text)]),
    ...(addressees.length === 0 ? [] : [paragraph(names(addressees), 'addressees')]),
  ];
  return lines.length === 0 ? [] : [element('preface', { class: documentType }, lines)];
}

function toConclusions({ attachmentNotes, issuers, dateOfIssue, note, copiedTo }: Notice): Content {
  const lines = [
    ...attachmentNotes.map(({ text: printed }) => paragraph(printed, 'attachment-note')),
    ...issuers.map(({ name }) => element('p', {}, [element('signature', {}, [text(name)])])),
    ...(dateOfIssue === null
      ? []
      : [
          element('p', {}, [
            element('docDate', { date: dateOfIssue.date }, [text(dateOfIssue.text)]),
          ]),
        ]),
    ...(note === null ? [] : [paragraph(note.text, 'note')]),
    ...(copiedTo.length === 0 ? [] : [paragraph(names(copiedTo), 'copied-to')]),
  ];
  return lines.length === 0 ? [] : [element('conclusions', {}, lines)];
}

interface Body {
  readonly sections: readonly Section[];
  /** Above the first section and below the last. */
  readonly unnumbered: readonly Text[];
  /** What else stands there. */
  readonly beside: readonly Placed[];
}

/** The parts of a body in order: blocks, sections, blocks. */
interface BodyParts {
  readonly above: Content;
  readonly sections: Content;
  readonly below: Content;
}

function toParts({ sections, unnumbered, beside }: Body, eId: string, all: Beside): BodyParts {
  const from = sections[0]?.span.start ?? Number.POSITIVE_INFINITY;
  return {
    above: blocksOf(
      unnumbered.filter(({ span }) => span.start < from),
      beside.filter(({ span }) => span.start < from),
    ),
    sections: sections.map((section, index) => toHierarchy(section, `${eId}_${index + 1}`, all)),
    below: blocksOf(
      unnumbered.filter(({ span }) => span.start >= from),
      beside.filter(({ span }) => span.start >= from),
    ),
  };
}

const orBlank = (content: Content): Content => (content.length === 0 ? [paragraph('')] : content);

/** An attachment as a part of the hierarchy; the standard has `attachment` only for whole documents. */
function toAttachment(heads: readonly (Text | null)[], parts: BodyParts, eId: string): XmlNode {
  const printed = heads.flatMap((head) => (head === null ? [] : [head.text])).join(' ');
  const { above, sections, below } = parts;
  const wrapped = (name: string, content: Content): Content =>
    content.length === 0 ? [] : [element(name, {}, content)];
  return element('hcontainer', { eId, name: 'attachment' }, [
    ...(printed === '' ? [] : [element('heading', {}, [text(printed)])]),
    ...(sections.length === 0
      ? [element('content', {}, orBlank([...above, ...below]))]
      : [...wrapped('intro', above), ...sections, ...wrapped('wrapUp', below)]),
  ]);
}

/** One notice as a `doc` of its own, its attachments behind its body. */
export function toDocument(notice: Notice, index: number, uri: string): XmlNode {
  const { id, documentType, documentNumber, title, dateOfIssue, attachments } = notice;
  const eId = `doc${index + 1}`;
  const beside = besideOf(notice);
  const free = beside.get(null) ?? [];
  const attachedFrom = attachments[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const own = toParts(
    {
      sections: notice.sections,
      unnumbered: notice.body,
      beside: within(free, { start: 0, end: attachedFrom }),
    },
    `${eId}_sec`,
    beside,
  );
  const attached = attachments.map(({ label, title: name, preamble, sections, span }, at) => {
    const attachedId = `${eId}_att${at + 1}`;
    const body = { sections, unnumbered: preamble, beside: within(free, span) };
    return toAttachment([label, name], toParts(body, `${attachedId}_sec`, beside), attachedId);
  });
  const main = [...own.above, ...own.sections, ...own.below, ...attached];
  return element('doc', { name: documentType ?? 'notice' }, [
    toMeta({
      uri: `${uri}/${encodeURIComponent(id)}`,
      date: dateOfIssue?.date ?? null,
      number: documentNumber?.normalized ?? null,
      name: title?.text ?? null,
    }),
    ...toPreface(notice),
    element('mainBody', {}, orBlank(main)),
    ...toConclusions(notice),
  ]);
}
