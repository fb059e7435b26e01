/**
 * The name of a heading in links, as hosts of repositories make it, so that one link is right there and here:
 * 2. Rules are rows → 2-rules-are-rows.
 */
export const toSlug = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
