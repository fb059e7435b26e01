import type { Issue, Notice, ResponsibilityTriple } from '@gongbao/schema/types';
import { noticesOf } from './notices-of.js';

/** Which forms of responsibility become triples. */
export interface TripleOptions {
  /** Take in what is read out of running prose, an interpretation; default false. */
  readonly prose?: boolean;
}

/** The flat list of (task, role, actor) of a notice or an issue, in printed order. */
export function toTriples(
  from: Notice | Issue,
  { prose = false }: TripleOptions = {},
): ResponsibilityTriple[] {
  const notices = noticesOf(from);
  return notices.flatMap((notice) =>
    notice.responsibilities.flatMap(({ path, role, form, actors }) =>
      path === null || (form === 'prose' && !prose)
        ? []
        : actors.map((actor) => ({
            noticeId: notice.id,
            path,
            task: `${notice.id}#${path}`,
            role,
            actor,
            form,
          })),
    ),
  );
}
