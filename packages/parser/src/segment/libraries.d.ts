// What the adapters use of their libraries, so that types are checked where these are not installed.

declare module 'nodejieba' {
  interface Nodejieba {
    cut(line: string, hmm?: boolean): string[];
    tag(line: string): { readonly word: string; readonly tag: string }[];
    extract(text: string, count: number): { readonly word: string; readonly weight: number }[];
    insertWord(word: string, tag: string): boolean;
  }
  const nodejieba: Nodejieba;
  export default nodejieba;
}

declare module 'nodejieba/package.json' {
  const manifest: { readonly version: string };
  export default manifest;
}

declare module '@node-rs/jieba' {
  export class Jieba {
    static withDict(dict: Uint8Array): Jieba;
    loadDict(dict: Uint8Array): void;
    cut(line: string, hmm?: boolean): string[];
    tag(line: string, hmm?: boolean): { readonly word: string; readonly tag: string }[];
  }
  export class TfIdf {
    static withDict(dict: Uint8Array): TfIdf;
    setConfig(config: { readonly useHmm?: boolean }): void;
    extractKeywords(
      jieba: Jieba,
      text: string,
      count: number,
    ): { readonly keyword: string; readonly weight: number }[];
  }
}

declare module '@node-rs/jieba/dict.js' {
  export const dict: Uint8Array;
  export const idf: Uint8Array;
}

declare module '@node-rs/jieba/package.json' {
  const manifest: { readonly version: string };
  export default manifest;
}
