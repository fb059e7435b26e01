import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** One way to work through an input; each loads only what it needs. */
export type Work = (input: string | readonly string[]) => unknown;

const textOf = (input: string | readonly string[]): string =>
  typeof input === 'string' ? input : input.join('\f');

/** What is timed, by name; the functions of the package are those that are built. */
export const WORKS: Readonly<Record<string, () => Promise<Work>>> = {
  /** The least that any reader does: bytes to text, text to lines. */
  floor: async () => {
    const decoder = new TextDecoder();
    const encoder = new TextEncoder();
    let bytes: Uint8Array | undefined;
    return (input) => {
      bytes ??= encoder.encode(textOf(input));
      return decoder.decode(bytes).split('\n');
    };
  },
  remark: async () => {
    const processor = unified().use(remarkParse).freeze();
    return (input) => processor.parse(textOf(input));
  },
  gongbao: async () => {
    const { extractText, parseIssue } = await import('@gongbao/parser');
    return (input) => {
      if (typeof input === 'string') return parseIssue(input);
      const extracted = extractText(input);
      return extracted === null ? null : parseIssue(extracted);
    };
  },
  'gongbao through remark': async () => {
    const { parseIssue } = await import('@gongbao/parser');
    return (input) => parseIssue(textOf(input), { mediaType: 'text/markdown' });
  },
};
