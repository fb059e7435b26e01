import type { Segmenter } from '@gongbao/parser';

/** What gives each segmenter, the best first: `auto` takes the first that is installed. */
const SEGMENTERS = {
  nodejieba: async () => (await import('@gongbao/parser/nodejieba')).loadNodejieba(),
  'jieba-rs': async () => (await import('@gongbao/parser/jieba-rs')).loadJiebaRs(),
  intl: async () => (await import('@gongbao/parser/intl')).toIntlSegmenter(),
} as const satisfies Readonly<Record<string, () => Promise<Segmenter>>>;

type SegmenterName = keyof typeof SEGMENTERS;

/** What the option --segmenter may be. */
export type SegmenterChoice = 'auto' | 'none' | SegmenterName;

const NAMES = Object.keys(SEGMENTERS) as SegmenterName[];

/** All of them in the order of the help. */
export const SEGMENTER_CHOICES: readonly SegmenterChoice[] = ['auto', ...NAMES, 'none'];

async function firstOf([name, ...others]: readonly SegmenterName[]): Promise<
  Segmenter | undefined
> {
  if (name === undefined) return undefined;
  const { MissingSegmenterError } = await import('@gongbao/parser');
  try {
    return await SEGMENTERS[name]();
  } catch (error) {
    if (others.length === 0 || !(error instanceof MissingSegmenterError)) throw error;
    return firstOf(others);
  }
}

/** The segmenter of that name, undefined for `none`; `MissingSegmenterError` where it is not installed. */
export async function toSegmenter(choice: SegmenterChoice): Promise<Segmenter | undefined> {
  if (choice === 'none') return undefined;
  return firstOf(choice === 'auto' ? NAMES : [choice]);
}
