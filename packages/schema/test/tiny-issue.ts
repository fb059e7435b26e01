import type { Issue, Text } from '../src/index.js';

/** The source text that the example issue is read from. */
export const tinySource = `银金党办发〔2018〕9号
关于做好供暖工作的通知
各镇、街道：
1.加强检查。2018年10月底前，检查率达到95%以上。
责任单位：住建局
金凤区政府办公室
2018年8月3日
`;

function printed(text: string): Text {
  const start = tinySource.indexOf(text);
  return { text, span: { start, end: start + text.length } };
}

/** A bare notice with one task, written by hand as the parser would read it; a fresh copy each time. */
export function tinyIssue() {
  const deadline = {
    ...printed('2018年10月底前'),
    rule: 'month-end',
    path: '1',
    kind: 'by',
    start: null,
    end: '2018-10-31',
    recurrence: null,
    dueOn: null,
    duration: null,
  } as const;

  const unit = printed('1.加强检查。2018年10月底前，检查率达到95%以上。\n责任单位：住建局').span;
  const heading = printed('加强检查');
  const paragraphs = [printed('2018年10月底前，检查率达到95%以上。')];

  return {
    schemaVersion: '1.1',
    generator: { name: '@gongbao/parser', version: '0.1.0' },
    source: {
      name: 'tiny.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      length: tinySource.length,
      offsetUnit: 'utf16',
      segmenter: 'none',
      options: {},
    },
    masthead: null,
    contents: [],
    frontMatter: [],
    notices: [
      {
        id: '银金党办发〔2018〕9号',
        title: printed('关于做好供暖工作的通知'),
        documentType: '通知',
        documentNumber: {
          ...printed('银金党办发〔2018〕9号'),
          rule: 'bracketed-year',
          issuerCode: '银金党办发',
          year: 2018,
          serial: 9,
          normalized: '银金党办发〔2018〕9号',
        },
        addressees: [
          { ...printed('各镇'), rule: 'list', name: '各镇', kind: 'collective' },
          { ...printed('街道'), rule: 'shared-prefix', name: '各街道', kind: 'collective' },
        ],
        body: [],
        issuers: [
          {
            ...printed('金凤区政府办公室'),
            rule: 'list',
            name: '金凤区政府办公室',
            kind: 'organization',
          },
        ],
        dateOfIssue: { ...printed('2018年8月3日'), rule: 'day', date: '2018-08-03' },
        signatory: null,
        note: null,
        attachmentNotes: [],
        copiedTo: [],
        effectiveOn: null,
        attachments: [],
        sections: [
          {
            id: '银金党办发〔2018〕9号#1',
            path: '1',
            kind: 'section',
            level: 3,
            ordinal: {
              text: '1',
              value: 1,
              span: { start: unit.start, end: unit.start + 1 },
            },
            heading,
            paragraphs,
            sections: [],
            span: unit,
            rule: 'arabic-dot',
          },
        ],
        tables: [],
        tasks: [
          {
            id: '银金党办发〔2018〕9号#1',
            path: '1',
            number: 1,
            heading,
            force: null,
            paragraphs,
            span: unit,
            rule: 'arabic-item',
          },
        ],
        responsibilities: [
          {
            ...printed('责任单位：住建局'),
            rule: 'label-line',
            path: '1',
            role: 'responsible',
            label: '责任单位',
            form: 'label',
            actors: [{ ...printed('住建局'), rule: 'list', name: '住建局', kind: 'organization' }],
            appliesTo: printed('2018年10月底前，检查率达到95%以上。').span,
          },
        ],
        targets: [
          {
            ...printed('检查率达到95%以上'),
            rule: 'reach',
            path: '1',
            kind: 'outcome',
            metric: '检查率',
            comparator: '>=',
            value: 95,
            valueMax: null,
            unit: '%',
            change: 'level',
            baseline: null,
            deadline,
            force: null,
            explicit: true,
          },
        ],
        deadlines: [deadline],
        citations: [],
        people: [],
        keywords: [],
        span: { start: 0, end: tinySource.length },
      },
    ],
    backMatter: [],
    colophon: null,
    unread: [],
    repairs: [],
    diagnostics: [
      {
        ruleId: 'notices/missing-note',
        severity: 'info',
        message: 'Unexpected end of notice, expected a note',
        messageZh: '公文结束，未见附注',
        span: null,
        expected: '附注',
        actual: null,
      },
    ],
  } satisfies Issue;
}
