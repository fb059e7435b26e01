import type { JSX } from 'preact';

/** Wording in both languages; the style sheet shows one. */
export function Say({ zh, en }: { readonly zh: string; readonly en: string }): JSX.Element {
  return (
    <>
      <span lang="zh">{zh}</span>
      <span lang="en">{en}</span>
    </>
  );
}
