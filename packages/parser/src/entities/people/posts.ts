import type { NoticeContexts } from '../../sections/index.js';

const POST = /([\u3400-\u9fff·]{2,4})同志(?:兼|兼任|担任|任)+([^,。;、]{2,20})/g;
const SHORTEST_NAME = 2;

/** What a text says of one person, under the name as it was first printed: 马文阳, or 由马文阳. */
interface Subject {
  readonly order: number;
  readonly posts: string[];
}

/** The endings of a name, the longest first. */
function endingsOf(name: string, shortest: number): string[] {
  return Array.from({ length: Math.max(0, name.length - shortest + 1) }, (_, at) => name.slice(at));
}

function subjectsOf(contexts: NoticeContexts): ReadonlyMap<string, Subject> {
  const subjects = new Map<string, Subject>();
  for (const { paragraphs } of contexts) {
    for (const { text, folded } of paragraphs) {
      if (!folded.includes('同志')) continue;
      for (const match of folded.matchAll(POST)) {
        const [whole, subject = '', office = ''] = match;
        const end = match.index + whole.length;
        const name = text.slice(match.index, match.index + subject.length);
        const post = text.slice(end - office.length, end);
        const known = endingsOf(name, SHORTEST_NAME).flatMap(
          (ending) => subjects.get(ending) ?? [],
        );
        const [first] = known.sort((left, right) => left.order - right.order);
        if (first === undefined) subjects.set(name, { order: subjects.size, posts: [post] });
        else first.posts.push(post);
      }
    }
  }
  return subjects;
}

/** Posts that sentences around a roster give to its people, by name: 马文阳同志任办公室主任. */
export function postsIn(contexts: NoticeContexts): ReadonlyMap<string, string[]> {
  const byEnding = new Map<string, string[]>();
  for (const [name, { posts }] of subjectsOf(contexts)) {
    for (const ending of endingsOf(name, 1)) {
      const known = byEnding.get(ending);
      if (known === undefined) byEnding.set(ending, [...posts]);
      else for (const post of posts) known.push(post);
    }
  }
  return byEnding;
}
