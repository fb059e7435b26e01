/** The languages of heads and words; what the document says stays Chinese. */
export type Language = 'zh' | 'en';
