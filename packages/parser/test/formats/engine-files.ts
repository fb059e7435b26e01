import { strToU8, zipSync } from 'fflate';
import type { Content } from '../../src/input/formats/content-shape.js';

/** What each file below prints, a line each, on two pages; the head and the number of a page stand apart. */
export const PRINTED = [
  ['临河市人民政府关于印发《河道治理方案》的通知', '临政发〔2024〕12号', '各乡镇人民政府：'],
  ['1.清理河道。达标率达到75%以上。', '责任单位：市水利局', '2024年3月5日'],
] as const;

const HEAD = '临河市人民政府公报';
const FOOT = '第7页';
const SCORE = 0.98;

/** A box of the line at a place on a page of 1000 × 1000. */
const boxAt = (index: number): [number, number, number, number] => [
  80,
  100 + 40 * index,
  600,
  130 + 40 * index,
];

const cornersAt = (index: number): [number, number][] => {
  const [left, top, right, bottom] = boxAt(index);
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
};

const pages = <Result>(make: (lines: readonly string[], page: number) => Result): Result[] =>
  PRINTED.map(make);

const contentList = PRINTED.flatMap((lines, page) => [
  { type: 'header', text: HEAD, bbox: boxAt(0), page_idx: page },
  ...lines.map((line, index) => ({
    type: 'text',
    text: line.replace('75%', ' $75\\%$ '),
    bbox: boxAt(index),
    page_idx: page,
  })),
  { type: 'page_number', text: FOOT, bbox: boxAt(20), page_idx: page },
]);

const contentListV2 = pages((lines) => [
  { type: 'page_header', content: { page_header_content: [{ type: 'text', content: HEAD }] } },
  ...lines.map((line, index) => {
    const [before = '', behind] = line.split('75%');
    const spans = [{ type: 'text', content: before }];
    if (behind !== undefined) {
      spans.push({ type: 'equation_inline', content: '75\\%' }, { type: 'text', content: behind });
    }
    return { type: 'paragraph', bbox: boxAt(index), content: { paragraph_content: spans } };
  }),
  { type: 'page_number', content: { page_number_content: [{ type: 'text', content: FOOT }] } },
]);

const middleBlock = (type: string, content: string, index: number) => ({
  type,
  bbox: boxAt(index),
  lines: [{ spans: [{ type: 'text', content, score: SCORE, bbox: boxAt(index) }] }],
});

const middle = {
  pdf_info: pages((lines, page) => ({
    page_idx: page,
    page_size: [1000, 1000],
    para_blocks: lines.map((line, index) => middleBlock('text', line, index)),
    discarded_blocks: [middleBlock('header', HEAD, 0), middleBlock('page_number', FOOT, 20)],
  })),
  _backend: 'pipeline',
};

const model = pages((lines) => [
  { type: 'header', bbox: [0.1, 0, 0.9, 0.1], content: HEAD },
  ...lines.map((line) => ({ type: 'text', bbox: [0.1, 0.2, 0.9, 0.3], content: line })),
  { type: 'page_number', bbox: [0.1, 0.9, 0.9, 1], content: FOOT },
]);

const doclingItems = PRINTED.flatMap((lines, page) => [
  { label: 'page_header', content_layer: 'furniture', text: HEAD, page },
  ...lines.map((line) => {
    const marker = /^\d\./.exec(line)?.[0];
    return marker === undefined
      ? { label: 'text', content_layer: 'body', text: line, page }
      : { label: 'list_item', marker, content_layer: 'body', text: line.slice(2), page };
  }),
  { label: 'page_footer', content_layer: 'furniture', text: FOOT, page },
]);

const docling = {
  schema_name: 'DoclingDocument',
  version: '1.7.0',
  body: { children: doclingItems.map((_, index) => ({ $ref: `#/texts/${index}` })) },
  texts: doclingItems.map(({ page, ...item }, index) => ({
    ...item,
    children: [],
    prov: [
      { page_no: page + 1, bbox: { l: 80, t: 900, r: 600, b: 880, coord_origin: 'BOTTOMLEFT' } },
    ],
    self_ref: `#/texts/${index}`,
  })),
  pages: {
    '1': { size: { width: 1000, height: 1000 } },
    '2': { size: { width: 1000, height: 1000 } },
  },
};

const recognized = (lines: readonly string[]) => ({
  rec_texts: lines,
  rec_scores: lines.map(() => SCORE),
  rec_boxes: lines.map((_, index) => boxAt(index)),
});

const structure = pages((lines, page) => ({
  page_index: page,
  width: 1000,
  height: 1000,
  parsing_res_list: [
    { block_label: 'header', block_content: HEAD, block_bbox: [80, 10, 600, 40] },
    ...lines.map((line, index) => ({
      block_label: 'text',
      block_content: line,
      block_bbox: boxAt(index),
    })),
    { block_label: 'number', block_content: FOOT, block_bbox: [80, 950, 600, 980] },
  ],
  overall_ocr_res: recognized(lines),
}));

const umiPage = (lines: readonly string[]) => ({
  code: 100,
  data: lines.map((text, index) => ({ text, score: SCORE, box: cornersAt(index), end: '\n' })),
});

const webPage = `<!DOCTYPE html><html><head><meta charset=utf-8><title>${HEAD}</title></head><body>
<ul><li><a href=/>首页</a><li><a href=/zc>政策文件</a></ul>
<div>${PRINTED.flat()
  .map((line) => `<p>${line}</p>`)
  .join('\n')}</div>
<div><a href=1.html>上一篇：关于做好防汛工作的通知</a></div></body></html>`;

const hocr = pages(
  (lines) =>
    `<div class="ocr_page" title="bbox 0 0 1000 1000">${lines
      .map((line, index) => {
        const word = `<span class="ocrx_word" title="bbox ${boxAt(index).join(' ')}; x_wconf 98">${line}</span>`;
        return `<p class="ocr_par"><span class="ocr_line">${word}</span></p>`;
      })
      .join('')}<span class="ocr_pageno">${FOOT}</span></div>`,
).join('');

const altoLine = (line: string, index: number): string => {
  const [left, top, right, bottom] = boxAt(index);
  const place = `HPOS="${left}" VPOS="${top}" WIDTH="${right - left}" HEIGHT="${bottom - top}"`;
  return `<TextLine><String CONTENT="${line}" WC="0.98" ${place}/></TextLine>`;
};

const alto = `<alto><Layout>${pages(
  (lines) => `<Page WIDTH="1000" HEIGHT="1000">
  <TopMargin><TextBlock>${altoLine(HEAD, 0)}</TextBlock></TopMargin>
  <PrintSpace>${lines.map(altoLine).join('')}</PrintSpace>
  <BottomMargin><TextBlock>${altoLine(FOOT, 20)}</TextBlock></BottomMargin></Page>`,
).join('')}</Layout></alto>`;

const region = (text: string, attributes: string, index: number): string => {
  const points = cornersAt(index)
    .map((point) => point.join(','))
    .join(' ');
  return `<TextRegion ${attributes}><Coords points="${points}"/><TextEquiv conf="0.98"><Unicode>${text}</Unicode></TextEquiv></TextRegion>`;
};

const page = `<PcGts>${pages((lines) => {
  const last = lines.length - 1;
  const turned = lines.map((line, index) =>
    region(line, `custom="readingOrder {index:${index};}"`, index),
  );
  return `<Page imageWidth="1000" imageHeight="1000">${turned[last]}${turned.slice(0, last).join('')}
    ${region(HEAD, 'type="header"', 0)}${region(FOOT, 'type="page-number"', 20)}</Page>`;
}).join('')}</PcGts>`;

const OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"';

const ofdText = (text: string, top: number): string =>
  `<ofd:TextObject Boundary="28 ${top} 150 6" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g ${text.length - 1} 5">${text}</ofd:TextCode></ofd:TextObject>`;

const ofdPage = (text: string): Uint8Array =>
  strToU8(
    `<ofd:Page ${OFD}><ofd:Template TemplateID="9"/><ofd:Content><ofd:Layer>${text}</ofd:Layer></ofd:Content></ofd:Page>`,
  );

const ofd = zipSync({
  'OFD.xml': strToU8(
    `<ofd:OFD ${OFD}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
  ),
  'Doc_0/Document.xml': strToU8(
    `<ofd:Document ${OFD}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>
    <ofd:TemplatePage ID="9" BaseLoc="Tpls/Tpl_0.xml"/></ofd:CommonData><ofd:Pages>${pages(
      (_, index) => `<ofd:Page ID="${index}" BaseLoc="Pages/${index}.xml"/>`,
    ).join('')}</ofd:Pages></ofd:Document>`,
  ),
  'Doc_0/Tpls/Tpl_0.xml': ofdPage(ofdText(HEAD, 10) + ofdText(FOOT, 280)),
  ...Object.fromEntries(
    pages((lines, index) => [
      `Doc_0/Pages/${index}.xml`,
      ofdPage(lines.map((line, at) => ofdText(line, 40 + 8 * at)).join('')),
    ]),
  ),
});

/** A file of an engine, as a caller gives it, and what is to be known of its words and pages. */
export interface EngineFile {
  readonly name: string;
  readonly content: Content;
  readonly mediaType: string;
  /** Whether it sets the head of the page apart, its foot, and tells places and confidences. */
  readonly has: readonly ('head' | 'foot' | 'boxes' | 'confidence' | 'pages')[];
}

const ALL = ['head', 'foot', 'boxes', 'confidence', 'pages'] as const;
const json = (value: unknown): string => JSON.stringify(value);

/** The two pages as each engine writes them. */
export const ENGINE_FILES: readonly EngineFile[] = [
  {
    name: 'hOCR',
    content: `<html><body>${hocr}</body></html>`,
    mediaType: 'text/vnd.hocr+html',
    has: ['foot', 'boxes', 'confidence', 'pages'],
  },
  { name: 'ALTO', content: alto, mediaType: 'application/alto+xml', has: ALL },
  {
    name: 'PAGE',
    content: page,
    mediaType: 'application/vnd.prima.page+xml',
    has: ['head', 'foot', 'boxes', 'pages'],
  },
  { name: 'a web page', content: webPage, mediaType: 'text/html', has: [] },
  {
    name: 'MinerU content_list.json',
    content: json(contentList),
    mediaType: 'application/vnd.mineru.content-list+json',
    has: ['head', 'foot', 'boxes', 'pages'],
  },
  {
    name: 'MinerU content_list_v2.json',
    content: json(contentListV2),
    mediaType: 'application/vnd.mineru.content-list-v2+json',
    has: ['head', 'foot', 'boxes', 'pages'],
  },
  {
    name: 'MinerU middle.json',
    content: json(middle),
    mediaType: 'application/vnd.mineru.middle+json',
    has: ALL,
  },
  {
    name: 'MinerU model.json',
    content: json(model),
    mediaType: 'application/vnd.mineru.model+json',
    has: ['head', 'foot', 'boxes', 'pages'],
  },
  {
    name: 'the answer of mineru-api',
    content: json({ backend: 'pipeline', results: { a: { content_list: json(contentList) } } }),
    mediaType: 'application/vnd.mineru.api+json',
    has: ['head', 'foot', 'boxes', 'pages'],
  },
  {
    name: 'DoclingDocument',
    content: json(docling),
    mediaType: 'application/vnd.docling+json',
    has: ['head', 'foot', 'boxes', 'pages'],
  },
  {
    name: 'PP-StructureV3',
    content: json(structure),
    mediaType: 'application/vnd.paddle.pp-structure+json',
    has: ALL,
  },
  {
    name: 'PaddleOCR 3',
    content: json(pages((lines) => ({ res: recognized(lines) }))),
    mediaType: 'application/vnd.paddle.ocr+json',
    has: ['boxes', 'confidence', 'pages'],
  },
  {
    name: 'PaddleOCR 2',
    content: json(pages((lines) => lines.map((text, index) => [cornersAt(index), [text, SCORE]]))),
    mediaType: 'application/vnd.paddle.ocr-2+json',
    has: ['boxes', 'confidence', 'pages'],
  },
  {
    name: 'Umi-OCR JSON lines',
    content: pages((lines) => json(umiPage(lines))).join('\n'),
    mediaType: 'application/vnd.umi-ocr+json',
    has: ['boxes', 'confidence', 'pages'],
  },
  {
    name: 'Umi-OCR TXT',
    content: `2024-05-06 10:20:30\n\n${pages((lines, index) => `≦ p${index}.png ≧\n${lines.join('\n')}\n`).join('')}`,
    mediaType: 'text/vnd.umi-ocr',
    has: ['pages'],
  },
  {
    name: 'Umi-OCR Markdown',
    content: `> 2024-05-06 10:20:30\n\n${pages((lines, index) => {
      const name = `p${index}.png`;
      const quoted = lines.map((line) => `> ${line}  \n`).join('');
      return `\n---\n![${name}](img/${name})\n[${name}](img/${name})\n\n${quoted}`;
    }).join('')}`,
    mediaType: 'text/vnd.umi-ocr+markdown',
    has: ['pages'],
  },
  {
    name: 'Umi-OCR CSV',
    content: `Name,OCR,Path\r\n${pages((lines, index) => `p${index}.png,"${lines.join('\n')}",D:/p${index}.png\r\n`).join('')}`,
    mediaType: 'text/vnd.umi-ocr+csv',
    has: ['pages'],
  },
  {
    name: 'OFD',
    content: ofd,
    mediaType: 'application/ofd',
    has: ['head', 'foot', 'boxes', 'pages'],
  },
];

/** The head and the foot of the pages. */
export const FURNITURE = { head: HEAD, foot: FOOT } as const;
