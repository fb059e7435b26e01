/**
 * The terms of a text for the site's search: words of letters and digits, and of Chinese, which prints no spaces, every
 * two neighbours and the last character of a run: 诚信建设 → 诚信 信建 建设 设. A word from mid-sentence is then found, and by
 * its beginning a single character, too.
 * It is sent to the browser as text, so that it may name nothing outside of itself.
 */
export function toSearchTerms(text: string): string[] {
  const runs = text.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return runs.flatMap((run) => {
    if (!/\p{Script=Han}/u.test(run)) return [run];
    const characters = [...run];
    return characters.map((character, index) => character + (characters[index + 1] ?? ''));
  });
}
