import type { Citation } from '@gongbao/schema';
import type { ExampleTable } from '../example.js';

/** Read in a notice numbered 青政发〔2018〕1号. */
export const CITATION_EXAMPLES: ExampleTable<Citation> = {
  describe: ({ kind, title, documentNumber, resolvesTo }) => {
    const number = documentNumber === null ? '' : ` ${documentNumber}`;
    const target = resolvesTo === null ? '' : ` → ${resolvesTo}`;
    return `${kind}: ${title ?? '—'}${number}${target}`;
  },
  examples: [
    { text: '一、落实《中华人民共和国义务教育法》。', gives: ['law: 中华人民共和国义务教育法'] },
    { text: '一、贯彻《教育法》《职业教育法》。', gives: ['law: 教育法', 'law: 职业教育法'] },
    {
      text: '一、按照《关于深化改革的意见》（银党办〔2018〕75号）要求。',
      gives: ['document: 关于深化改革的意见 银党办〔2018〕75号'],
    },
    {
      text: '一、按照《指导意见》精神（国发〔2016〕76号）。',
      gives: ['document: 指导意见 国发〔2016〕76号'],
      shows: 'the number behind 精神',
    },
    {
      text: '一、根据国发〔2018〕42号《指导意见》。',
      gives: ['document: 指导意见 国发〔2018〕42号'],
      shows: 'the number before the title',
    },
    {
      text: '一、根据《关于印发<普及教育实施方案>的通知》（宁教基〔2018〕13号）。',
      gives: ['document: 关于印发<普及教育实施方案>的通知 宁教基〔2018〕13号'],
      shows: 'an inner title belongs to the outer one',
    },
    {
      text: '一、按照国发〔2018〕42号文件要求办理。',
      gives: ['document: — 国发〔2018〕42号'],
      shows: 'a bare number',
    },
    {
      text: '一、执行《加油站设计与施工规范》（GB50156—2012）。',
      gives: ['standard: 加油站设计与施工规范 GB50156—2012'],
    },
    {
      text: '一、达到《大气污染物排放标准(GB4915—2013)》要求。',
      gives: ['standard: 大气污染物排放标准(GB4915—2013) GB4915—2013'],
      shows: 'the number inside the title',
    },
    {
      text: '一、见《青山县人民政府关于加强工作的通知》（青政发〔2018〕1号）。',
      gives: ['self: 青山县人民政府关于加强工作的通知 青政发〔2018〕1号 → 青政发〔2018〕1号'],
    },
    { text: '一、按照《视觉识别手册》设置。', gives: ['other: 视觉识别手册'] },
    { text: '一、落实“大气十条”“水十条”。', gives: [], shows: 'a nickname without title marks' },
  ],
};
