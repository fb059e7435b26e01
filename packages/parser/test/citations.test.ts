import { describe, expect, it } from 'vitest';
import { parseIssue } from '../src/index.js';

const page = (body: string): string => `青岚县人民政府办公室关于印发《青岚县绿道建设实施方案》的通知

青政办发〔2022〕17号

各镇人民政府：

${body}

青岚县人民政府办公室

2022年5月6日
`;

/** Kind, title and what it resolves to, without the title line of the notice. */
function cited(body: string): string[] {
  const [notice] = parseIssue(page(body)).notices;
  const [, ...rest] = notice?.citations ?? [];
  return rest.map(({ kind, title, resolvesTo }) => `${kind} ${title} ${resolvesTo ?? '—'}`);
}

const OWN = '青政办发〔2022〕17号';

describe('a notice cites what it issues', () => {
  it('though the plan is not printed with it', () => {
    const found = cited('现将《青岚县绿道建设实施方案》印发给你们。');
    expect(found).toEqual([`self 青岚县绿道建设实施方案 ${OWN}`]);
  });

  it('with spaces in the title', () => {
    const found = cited('现将《青岚县绿道 建设实施方案》印发给你们。');
    expect(found).toEqual([expect.stringMatching(`^self .* ${OWN}$`)]);
  });

  it('by a short name that it gives, and by one that it does not', () => {
    const found = cited(
      '现将《青岚县绿道建设实施方案》（以下简称《绿道方案》）印发给你们。落实《绿道方案》《实施方案》。',
    );
    expect(found.slice(2)).toEqual([`self 绿道方案 ${OWN}`, `self 实施方案 ${OWN}`]);
  });

  it('and others it does not issue', () => {
    const found = cited('按照《青岚县湿地保护实施方案》和《中华人民共和国水法》办理。');
    expect(found).toEqual(['document 青岚县湿地保护实施方案 —', 'law 中华人民共和国水法 —']);
  });

  it('without a word that its title differs', () => {
    const issue = parseIssue(page('现将《青岚县绿道建设实施方案》印发给你们。'));
    expect(issue.diagnostics.map(({ ruleId }) => ruleId)).not.toContain('citations/title-differs');
  });
});
