import type { Issue, Notice, Section } from '@gongbao/schema';

function* sectionLines(sections: readonly Section[], indent: string): Generator<string> {
  for (const { ordinal, kind, heading, paragraphs, sections: children } of sections) {
    const name = kind === 'section' ? '' : ` (${kind})`;
    const opening = heading?.text ?? `~ ${paragraphs[0]?.text.slice(0, 24) ?? ''}…`;
    yield `${indent}${ordinal.text}${name} ${opening} [${paragraphs.length}]`;
    yield* sectionLines(children, `${indent}  `);
  }
}

const names = (actors: Notice['issuers']): string => actors.map(({ name }) => name).join(', ');

function* noticeLines(notice: Notice): Generator<string> {
  yield `# ${notice.id}`;
  yield `title       ${notice.title?.text ?? '-'}`;
  yield `type        ${notice.documentType ?? '-'}`;
  yield `to          ${names(notice.addressees)}`;
  yield `from        ${names(notice.issuers)}`;
  yield `date        ${notice.dateOfIssue?.date ?? '-'}`;
  yield `note        ${notice.note?.text ?? '-'}`;
  yield `body        ${notice.body.length} paragraphs`;
  yield* sectionLines(notice.sections, '  ');
  for (const { label, title, documentType, preamble, sections } of notice.attachments) {
    yield `attachment  ${label?.text ?? '(no label)'} ${title?.text ?? '-'} (${documentType ?? '-'})`;
    yield `preamble    ${preamble.length} paragraphs`;
    yield* sectionLines(sections, '  ');
  }
  yield '';
}

/**
 * The notices with their heads and section trees, a unit a line: ordinal, heading, number of own
 * paragraphs. `~` stands before the first words of a unit without heading.
 */
export function outline(issue: Issue): string {
  return `${issue.notices.flatMap((notice) => [...noticeLines(notice)]).join('\n')}\n`;
}
