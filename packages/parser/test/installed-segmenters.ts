import { MissingSegmenterError, type Segmenter } from '@gongbao/parser';
import { toIntlSegmenter } from '@gongbao/parser/intl';
import { loadJiebaRs } from '@gongbao/parser/jieba-rs';
import { loadNodejieba } from '@gongbao/parser/nodejieba';

/** A segmenter, or null where its library is not installed. */
export interface InstalledSegmenter {
  readonly name: string;
  readonly segmenter: Segmenter | null;
}

async function load(
  name: string,
  toSegmenter: () => Segmenter | Promise<Segmenter>,
): Promise<InstalledSegmenter> {
  try {
    return { name, segmenter: await toSegmenter() };
  } catch (error) {
    // In CI all of them must be there: a skipped test would go unseen.
    if (!(error instanceof MissingSegmenterError) || process.env['CI'] !== undefined) throw error;
    console.warn(`\n⚠ 跳过 SKIPPED: ${error.messageZh}\n  ${error.message}\n`);
    return { name: `${name}: SKIPPED, not installed`, segmenter: null };
  }
}

/** All segmenters there are an adapter for; those that are missing are told of aloud. */
export const INSTALLED_SEGMENTERS: readonly InstalledSegmenter[] = [
  await load('nodejieba', loadNodejieba),
  await load('jieba-rs', loadJiebaRs),
  await load('intl', toIntlSegmenter),
];
