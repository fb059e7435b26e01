import { parseIssue } from '@gongbao/parser';
import { describe, expect, it } from 'vitest';
import { json } from '../src/output/formats/json.js';
import { NOTICE } from './notices.js';

describe('json', () => {
  it('gives the same text in parts where it may be longer than a string', async () => {
    const issue = parseIssue(NOTICE);
    const long = { ...issue, source: { ...issue.source, length: 5_000_000 } };
    const [part] = await json.write({ issue: long, text: NOTICE, pages: [] });
    const chunks = [...(part?.chunks ?? [])];
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.join('')).toBe(`${JSON.stringify(long, null, 2)}\n`);
  });
});
