import type { Notice, Section } from '@gongbao/schema';
import { exampleNotice } from '../src/entities/example.js';
import { allSections, parseIssue } from '../src/index.js';

/** What a test looks at in a body that stands in a notice of its own. */
export interface ReadBody {
  readonly notice: Notice;
  /** All units in printed order. */
  readonly sections: readonly Section[];
}

/** Reads a body as that of a bare notice of 1 March 2018 by a made-up county. */
export function readBody(body: string): ReadBody {
  const [notice] = parseIssue(exampleNotice(body)).notices;
  if (notice === undefined) throw new Error('the frame is no notice');
  return { notice, sections: allSections(notice) };
}
