import { allSections } from '@gongbao/parser';
import type { Notice } from '@gongbao/schema';
import type { GoldRow } from './gold.js';

/** Parts of a printed line that only separate. */
const SEPARATORS = /[、，,：:]/g;

/** A line of addressees without what separates them. */
export const withoutSeparators = (line: string): string => line.replace(SEPARATORS, '');

/** The header of a notice in the form of the gold, every field of it given. */
export function readHeader(notice: Notice): Required<GoldRow<'documents'>> {
  const { attachments, addressees } = notice;
  const sections = allSections([
    ...notice.sections,
    ...attachments.flatMap((attachment) => attachment.sections),
  ]);
  return {
    id: notice.id,
    title: notice.title?.text ?? null,
    documentType: notice.documentType,
    documentNumber: notice.documentNumber?.normalized ?? null,
    addressees: addressees.map(({ name }) => name),
    addresseesPrinted: withoutSeparators(addressees.map(({ text }) => text).join('')) || null,
    issuers: notice.issuers.map(({ name }) => name),
    dateOfIssue: notice.dateOfIssue?.date ?? null,
    note: notice.note?.text ?? null,
    attachmentTitles: attachments.map(({ title }) => title?.text ?? ''),
    attachmentTypes: attachments.map(({ documentType }) => documentType),
    numberedItems: sections.filter(({ path }) => /(^|\/)\d+(#\d+)?$/.test(path)).length,
    articles: sections.filter(({ kind }) => kind === 'article').length,
  };
}
