import type { Notice, Section } from '@gongbao/schema';
import { parseIssue } from '../src/index.js';

/** What a test looks at in a body that stands in a notice of its own. */
export interface ReadBody {
  readonly notice: Notice;
  /** All units in printed order. */
  readonly sections: readonly Section[];
}

function flat(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flat(section.sections)]);
}

/** Reads a body as that of a bare notice of 1 March 2018 by a made-up county. */
export function readBody(body: string): ReadBody {
  const text = `青山县人民政府关于加强工作的通知\n\n青政发〔2018〕1号\n\n各乡镇人民政府：\n\n${body}\n\n青山县人民政府\n\n2018年3月1日\n`;
  const [notice] = parseIssue(text).notices;
  if (notice === undefined) throw new Error('the frame is no notice');
  return { notice, sections: flat(notice.sections) };
}
