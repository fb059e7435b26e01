/** A notice with the given body under its number. */
export const numbered = (body: string): string =>
  `关于开展工作的通知\n青政发〔2018〕1号\n各镇人民政府：\n${body}`;
