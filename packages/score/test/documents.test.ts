import { parseIssue } from '@gongbao/parser';
import { describe, expect, it } from 'vitest';
import { scoreIssue } from '../src/index.js';
import { NOTICE } from './notice.js';

const DOCUMENT = {
  id: '1',
  title: '金凤区政府办公室关于做好供暖工作的通知',
  documentType: '通知',
  documentNumber: '金政办发〔2018〕9号',
  addressees: ['各镇', '各街道'],
  addresseesPrinted: '各镇、街道：',
  issuers: ['金凤区政府办公室'],
  dateOfIssue: '2018-08-03',
  note: null,
  attachmentTitles: [],
  numberedItems: 2,
  articles: 0,
} as const;

type Documents = NonNullable<Parameters<typeof scoreIssue>[2]['documents']>;

const score = (text: string, ...documents: readonly unknown[]) =>
  scoreIssue(parseIssue(text), text, { documents: documents as Documents });

describe('documents', () => {
  it('are right where all of the header is', () => {
    const { entities, fields, misses } = score(NOTICE, DOCUMENT);
    expect(entities.documents?.strict).toEqual({ right: 1, extra: 0, missed: 0 });
    expect(misses).toEqual([]);
    expect(fields['documents.addresseesPrinted']).toEqual({ right: 1, total: 1 });
    expect(fields['documents.note'], 'empty on both sides').toBeUndefined();
  });

  it('are found, though not right, with a wrong field', () => {
    const { entities, misses } = score(NOTICE, { ...DOCUMENT, dateOfIssue: '2018-08-04' });
    expect(entities.documents).toEqual({
      strict: { right: 0, extra: 1, missed: 1 },
      lenient: { right: 1, extra: 0, missed: 0 },
    });
    expect(misses).toMatchObject([{ kind: 'different', fields: ['dateOfIssue'] }]);
  });

  it('are found by elimination where neither number nor title agree', () => {
    const { entities } = score(NOTICE, { id: '1', title: '又一件通知' });
    expect(entities.documents?.lenient).toEqual({ right: 1, extra: 0, missed: 0 });
  });

  it('are missed, or read though they are not there', () => {
    expect(score('青山县', DOCUMENT).entities.documents?.lenient.missed).toBe(1);
    expect(score(NOTICE).entities.documents?.lenient.extra).toBe(1);
  });
});
