import { readFileSync, writeFileSync } from 'node:fs';
import { parseIssue } from '@gongbao/parser';
import { goldSchema, scoreIssue } from '/work/main/packages/score/src/index.ts';
import { NOISE_KINDS } from '/work/main/packages/score/test/noise/kinds.ts';

const kind = NOISE_KINDS.find((k) => k.name.includes(process.argv[2]))!;
const F = '/work/main/fixtures/yinchuan-jinfeng-2018-2/';
const text = kind.apply(readFileSync(F + 'source.txt', 'utf8'));
writeFileSync('/tmp/noisy.txt', text);
const issue = parseIssue(text);
if (process.argv[3] === 'r')
  for (const r of issue.repairs)
    if (r.rule === process.argv[4])
      console.log(
        r.rule,
        r.span.start,
        JSON.stringify(text.slice(r.span.start - 15, r.span.end + 10)),
        r.evidence,
      );
if (process.argv[3] === 'm') {
  const s = scoreIssue(
    issue,
    text,
    goldSchema.parse(JSON.parse(readFileSync(F + 'source.gold.json', 'utf8'))),
  );
  for (const m of s.misses)
    if (m.entity === process.argv[4])
      console.log(
        m.kind,
        JSON.stringify(m.expected),
        JSON.stringify(m.actual),
        m.span ? JSON.stringify(text.slice(m.span.start, m.span.start + 40)) : '',
      );
}
console.log(issue.notices.map((n) => n.id + ' ' + n.title?.text.slice(0, 30)));
