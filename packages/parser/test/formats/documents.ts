/** The same small notice as four engines write it; two pages, and a table where the format has one. */
export const HOCR = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
    "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
 <head><meta name='ocr-system' content='engine 1'/><meta name="ocr-capabilities" content="ocr_page ocr_line"></head>
 <body>
  <div class='ocr_page' id='page_1' title='bbox 0 0 1000 1400; ppageno 0'>
   <div class='ocr_carea'><p class='ocr_par'>
    <span class='ocr_caption' title='bbox 10 10 400 30'>
     <span class='ocrx_word' title='bbox 10 10 130 30; x_wconf 96'>青山县民政局</span>
     <span class='ocrx_word' title='bbox 160 10 240 30; x_wconf 95'>财政局</span>
     <span class='ocrx_word' title='bbox 220 10 300 30; x_wconf 21'>关于开展</span>
     <span class='ocrx_word' title='bbox 300 10 400 30; x_wconf 12'>工作的通知</span>
    </span></p>
    <p class='ocr_par'><span class='ocr_line' title='bbox 10 40 400 60'>青民发〔2018〕1号</span></p>
    <p class='ocr_par'><span class='ocr_line' title='bbox 10 70 400 90'>各乡镇人民政府：</span></p>
    <p class='ocr_par'><span class='ocr_line' title='bbox 10 100 400 120'>一、落实 &lt;任务&gt; &amp; 要求</span></p>
   </div>
  </div>
  <div class='ocr_page' id='page_2' title='bbox 0 0 1000 1400; ppageno 1'>
   <span class='ocr_textfloat' title='bbox 10 10 400 30'>1. 整治扬尘，抓好落实。</span>
   <p class='ocr_par'><span class='ocr_line' title='bbox 10 40 400 60'>责任单位：教育局&nbsp;&#x3001;环保局</span></p>
  </div>
 </body>
</html>`;

/** ALTO 4: words parted everywhere by SP, a Latin word cut at the end of a line. */
export const ALTO = `<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
 <Layout>
  <Page ID="p1" PHYSICAL_IMG_NR="1"><PrintSpace>
   <ComposedBlock ID="c1"><TextBlock ID="b1">
    <TextLine><String CONTENT="青山县" HPOS="0" VPOS="0" WIDTH="60" HEIGHT="20" WC="0.96"/><SP WIDTH="-2"/><String CONTENT="人民政府" HPOS="60" VPOS="0" WIDTH="80" HEIGHT="20" WC="0.2"/><SP/><String CONTENT="关于工作的通知" HPOS="140" VPOS="0" WIDTH="140" HEIGHT="20"/></TextLine>
    <TextLine><String CONTENT="青政发〔2018〕1号" HPOS="0" VPOS="30" WIDTH="100" HEIGHT="20"/></TextLine>
   </TextBlock></ComposedBlock>
  </PrintSpace></Page>
  <Page ID="p2" PHYSICAL_IMG_NR="2"><PrintSpace>
   <TextBlock ID="b2">
    <TextLine><String CONTENT="1." HPOS="0" VPOS="0" WIDTH="10" HEIGHT="20"/><SP/><String CONTENT="推广" HPOS="10" VPOS="0" WIDTH="40" HEIGHT="20"/><SP/><String CONTENT="Open" HPOS="50" VPOS="0" WIDTH="40" HEIGHT="20"/><SP/><String CONTENT="Source" HPOS="90" VPOS="0" WIDTH="60" HEIGHT="20"/></TextLine>
    <TextLine><String CONTENT="平台。" HPOS="0" VPOS="30" WIDTH="60" HEIGHT="20"/></TextLine>
   </TextBlock>
  </PrintSpace></Page>
 </Layout>
</alto>`;

/** PAGE: the reading order turns the regions round; a word knows its confidence. */
export const PAGE = `<?xml version="1.0" encoding="UTF-8"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">
 <Metadata><Creator>x</Creator></Metadata>
 <Page imageFilename="a.png" imageWidth="1000" imageHeight="1400">
  <ReadingOrder><OrderedGroup id="g"><RegionRefIndexed index="1" regionRef="r1"/><RegionRefIndexed index="0" regionRef="r2"/></OrderedGroup></ReadingOrder>
  <TextRegion id="r1"><Coords points="0,0 10,0 10,10"/>
   <TextLine id="l1"><Coords points="0,0 10,0"/>
    <Word id="w1"><Coords points="0,0 100,0 100,20 0,20"/><TextEquiv index="1" conf="0.1"><Unicode>错</Unicode></TextEquiv><TextEquiv index="0" conf="0.25"><Unicode>青政发〔2018〕1号</Unicode></TextEquiv></Word>
    <TextEquiv><Unicode>青政发〔2018〕1号</Unicode></TextEquiv>
   </TextLine>
  </TextRegion>
  <TextRegion id="r2"><Coords points="0,0 10,0 10,10"/>
   <TextLine id="l2"><Coords points="0,0 10,0"/><TextEquiv><Unicode>青山县人民政府关于工作的通知</Unicode></TextEquiv></TextLine>
  </TextRegion>
  <TextRegion id="r3"><Coords points="0,0 10,0 10,10"/><TextEquiv><Unicode>各乡镇人民政府：
一、抓好落实。</Unicode></TextEquiv></TextRegion>
 </Page>
</PcGts>`;

/** MinerU's content list: titles, text, a table in HTML, an image with a caption. */
export const MINERU = JSON.stringify([
  { type: 'text', text: '青山县人民政府关于工作的通知', text_level: 1, page_idx: 0 },
  { type: 'text', text: '青政发〔2018〕1号', page_idx: 0 },
  { type: 'text', text: '各乡镇人民政府：', page_idx: 0 },
  {
    type: 'table',
    table_caption: ['附表'],
    table_body:
      '<html><body><table><tr><th>任务</th><th>责任单位</th></tr><tr><td>整治扬尘</td><td>环保局<br/>城管局</td></tr></table></body></html>',
    page_idx: 2,
  },
  { type: 'image', img_path: 'a.jpg', img_caption: ['图1 示意'], page_idx: 2 },
]);
