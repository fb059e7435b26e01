/** 一、产业发展 as a line of a table heads the rows below it. */
const GROUP =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]部分)/;
const LONGEST = 60;

export const isGroupLine = (folded: string): boolean =>
  folded.length <= LONGEST && GROUP.test(folded);
