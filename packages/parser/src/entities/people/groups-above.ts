import type { SectionContext } from '../../sections/index.js';

const GROUP =
  /[^,。;:、]{2,40}?(?:领导小组|工作专班|专班|指挥部|委员会|协调小组|工作小组|工作组|联席会议|领导组)/g;
const FOUNDING = /^(?:.*(?:成立|设立|组建|建立|调整|决定)(?:了|由)?)?(?:对|将|由|为|的)?/;

/**
 * Tells the group that a roster belongs to: the last one named in the text above it. To be asked for
 * ascending source offsets.
 */
export function groupsAbove({
  paragraphs,
  heading,
}: SectionContext): (before: number) => string | null {
  const texts = heading === null ? paragraphs : [heading, ...paragraphs];
  let next = 0;
  let group: string | null = null;
  return (before) => {
    for (let view = texts[next]; view !== undefined && view.start < before; view = texts[next]) {
      const named = [...view.folded.matchAll(GROUP)].at(-1);
      next += 1;
      if (named === undefined) continue;
      const from = named.index + (FOUNDING.exec(named[0])?.[0].length ?? 0);
      group = view.text.slice(from, named.index + named[0].length);
    }
    return group;
  };
}
