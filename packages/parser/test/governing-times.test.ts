import { describe, expect, it } from 'vitest';
import { tasksDue } from '../src/index.js';
import { readBody } from './read-body.js';

/** Value and governing time of each target. */
function governed(body: string): string[] {
  return readBody(body).notice.targets.map(
    ({ value, deadline }) => `${value} ${deadline?.text ?? '—'}`,
  );
}

describe('a time governs a target', () => {
  it('to the end of its paragraph, until another takes over', () => {
    const body = '一、2018年底前，建成泵站3座，改造管网5公里；2019年6月底前，新建水厂2座。';
    expect(governed(body)).toEqual(['3 2018年底前', '5 2018年底前', '2 2019年6月底前']);
  });

  it('one by one, where times and numbers are matched with 分别', () => {
    const body = '一、2019年和2020年分别完成10条和20条河道清理。';
    expect(governed(body)).toEqual(['10 2019年', '20 2020年']);
  });

  it('in the paragraphs below it, where it leads', () => {
    const body = `一、主要目标

到2020年，全面建成绿道网。

建成绿道30公里。`;
    expect(governed(body)).toEqual(['30 到2020年']);
  });

  it('in the items below, where its sentence ends with a colon', () => {
    const body = `一、到2020年实现以下目标：

（一）建成绿道30公里。`;
    expect(governed(body)).toEqual(['30 到2020年']);
  });

  it('in the numbers inside its own paragraph, of several that lead', () => {
    const body = `一、主要目标

到2019年底：①步道：建成步道10公里。②驿站：建成驿站5座。

到2020年底：①步道：建成步道30公里。②驿站：建成驿站9座。`;
    expect(governed(body)).toEqual([
      '10 到2019年底',
      '5 到2019年底',
      '30 到2020年底',
      '9 到2020年底',
    ]);
  });

  it('in all of its phase', () => {
    const body = `一、实施步骤

（一）建设阶段（2018年4月—9月）

建成驿站6座。`;
    expect(governed(body)).toEqual(['6 2018年4月—9月']);
  });

  it('in its whole section, where it is a field', () => {
    const body = `1.建设泵站。建成泵站3座。

完成时限：2018年9月`;
    expect(governed(body)).toEqual(['3 2018年9月']);
  });

  it('nowhere, where none is printed', () => {
    expect(governed('一、建成泵站3座。')).toEqual(['3 —']);
  });
});

describe('a task is due', () => {
  it('with the phase that it stands in', () => {
    const { notice } = readBody(`一、实施步骤

（一）建设阶段（2018年4月—9月）

1.铺设步道。抓紧实施。

2.安装路灯。2018年5月底前完成。`);
    const due = (from: string, to: string): string[] =>
      tasksDue(notice, { from, to }).map(({ task }) => task.path);
    expect(due('2018-09-01', '2018-09-30')).toEqual(['一/（一）/1']);
    expect(due('2018-05-01', '2018-05-31')).toEqual(['一/（一）/2']);
  });
});
