import type { Citation } from '@gongbao/schema/types';
import type { ExampleTable } from '../example.js';

/** Read in a notice numbered 青政发〔2018〕1号. */
export const CITATION_EXAMPLES: ExampleTable<Citation> = {
  describe: ({ kind, title, documentNumber, provisions, resolvesTo }) => {
    const number = documentNumber === null ? '' : ` ${documentNumber}`;
    const articles = provisions.length === 0 ? '' : ` ${provisions.join(' ')}`;
    const target = resolvesTo === null ? '' : ` → ${resolvesTo}`;
    return `${kind}: ${title ?? '—'}${number}${articles}${target}`;
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
    {
      text: '一、按照国发〔2018〕22、23号执行。',
      gives: ['document: — 国发〔2018〕22号', 'document: — 国发〔2018〕23号'],
      shows: 'a year that two numbers share',
    },
    {
      text: '一、按照《防火意见》（青政发„2019‟3号）办理。',
      gives: ['document: 防火意见 青政发〔2019〕3号'],
      shows: 'brackets as OCR reads them',
    },
    { text: '一、根据国发〔一九八三〕五十六号文件精神。', gives: ['document: — 国发〔1983〕56号'] },
    {
      text: '一、根据1991年3月4日中华人民共和国国务院令第76号。',
      gives: ['document: — 中华人民共和国国务院令第76号'],
      shows: 'a 令 with its issuer',
    },
    {
      text: '一、《养犬办法》（省农业厅、省财政厅令第3号）。',
      gives: ['document: 养犬办法 省农业厅、省财政厅令第3号'],
      shows: 'a 令 of two bodies',
    },
    {
      text: '一、《典当办法》（商务部、公安部2005年第8号令）第十一条。',
      gives: ['document: 典当办法 商务部、公安部令2005年第8号 第十一条'],
    },
    {
      text: '一、依照《中华人民共和国森林法》第十二条第二款、第十四条处罚。',
      gives: ['law: 中华人民共和国森林法 第十二条第二款 第十四条'],
      shows: 'articles stay with their law',
    },
    {
      text: '一、《安全条例》（国务院令第344号，2011年2月16日予以修改）第十二条。',
      gives: ['law: 安全条例 国务院令第344号 第十二条'],
      shows: 'what else stands in the bracket',
    },
    {
      text: '一、县政府办公室青政办发〔2017〕9号和青政发〔2017〕8号同时废止。',
      gives: ['document: — 青政办发〔2017〕9号', 'document: — 青政发〔2017〕8号'],
      shows: 'codes without the words before them',
    },
    { text: '一、执行GB4915一2013。', gives: ['standard: — GB4915—2013'], shows: 'a misread dash' },
    {
      text: '一、执行GB/T 9704-2012和DB64/T 1234—2016。',
      gives: ['standard: — GB/T9704-2012', 'standard: — DB64/T1234—2016'],
    },
    {
      text: '一、拨打12345热线，居住在3号楼，浓度PM2.5下降。',
      gives: [],
      shows: 'numbers of other things',
    },
    { text: '一、第2号泵站和第3号楼改造。', gives: [], shows: 'numbers of things' },
  ],
};
