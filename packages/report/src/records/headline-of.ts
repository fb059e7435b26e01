import type { Task } from '@gongbao/schema';

const LONGEST = 72;

/** What a unit is about in one line: its heading, else the beginning of its text. */
export function headlineOf({ heading, paragraphs }: Pick<Task, 'heading' | 'paragraphs'>): string {
  const text = heading?.text ?? paragraphs[0]?.text ?? '';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
