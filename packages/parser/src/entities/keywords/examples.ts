import type { Keyword } from '@gongbao/schema/types';
import type { ExampleTable } from '../example.js';

/** Read without a segmenter. */
export const KEYWORD_EXAMPLES: ExampleTable<Keyword> = {
  describe: ({ text, weight }) => `${text} ${weight}`,
  examples: [
    { text: '一、抓好供暖，保证供暖。', gives: [], shows: 'without a segmenter there are none' },
  ],
};
