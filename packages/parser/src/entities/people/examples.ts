import type { Person } from '@gongbao/schema/types';
import type { ExampleTable } from '../example.js';

const GROUP = '一、成立青山县改革工作领导小组。';

/** Read in a bare notice. */
export const PERSON_EXAMPLES: ExampleTable<Person> = {
  describe: ({ group, role, name, position, posts }) => {
    const further = posts.length === 0 ? '' : ` + ${posts.join('、')}`;
    return `${group ?? '—'} / ${role} / ${name} / ${position ?? '—'}${further}`;
  },
  examples: [
    {
      text: `${GROUP}\n\n组 长：于 哲 青山县委副书记、政法委\n书记`,
      gives: ['青山县改革工作领导小组 / 组长 / 于哲 / 青山县委副书记、政法委书记'],
      shows: 'a space inside the name, an office over two lines',
    },
    {
      text: `${GROUP}\n\n成 员：鲍永祥 县政府办公室主任\n\n高 慧\t县编办主任\n\n潘太升\t县发改局局长`,
      gives: [
        '青山县改革工作领导小组 / 成员 / 鲍永祥 / 县政府办公室主任',
        '青山县改革工作领导小组 / 成员 / 高慧 / 县编办主任',
        '青山县改革工作领导小组 / 成员 / 潘太升 / 县发改局局长',
      ],
      shows: 'one role for many rows, with tabs',
    },
    {
      text: '一、成立青山镇防汛领导小组。\n\n组 长：黄小岚镇党委书记\n\n副组长：宁一强镇党委副书记、镇长\n\n成 员：李柯镇司法所所长',
      gives: [
        '青山镇防汛领导小组 / 组长 / 黄小岚 / 镇党委书记',
        '青山镇防汛领导小组 / 副组长 / 宁一强 / 镇党委副书记、镇长',
        '青山镇防汛领导小组 / 成员 / 李柯 / 镇司法所所长',
      ],
      shows: 'names that run on into their office',
    },
    {
      text: '主席：现在开会，请各位就座。\n\n主席：请问各位，有无异议？（无）通过。',
      gives: [],
      shows: 'what a chairman says',
    },
    {
      text: `${GROUP}\n\n成 员：王 静 杨泽中 李宁娟`,
      gives: [
        '青山县改革工作领导小组 / 成员 / 王静 / —',
        '青山县改革工作领导小组 / 成员 / 杨泽中 / —',
        '青山县改革工作领导小组 / 成员 / 李宁娟 / —',
      ],
      shows: 'names alone',
    },
    {
      text: `${GROUP}\n\n副组长：马文阳 县委常委\n\n领导小组下设办公室，马文阳同志任办公室主任。`,
      gives: ['青山县改革工作领导小组 / 副组长 / 马文阳 / 县委常委 + 办公室主任'],
      shows: 'a post given in a sentence after the roster',
    },
    {
      text: '一、由区长担任组长，分管副区长担任副组长，落实责任。',
      gives: [],
      shows: 'offices without names',
    },
    {
      text: '序号\t姓名\t单位及职务\n1\t梁文博\t县发改局局长\n2\t佟 岩\t县财政局副局长',
      gives: ['— /  / 梁文博 / 县发改局局长', '— /  / 佟岩 / 县财政局副局长'],
      shows: 'a table with names',
    },
  ],
};
