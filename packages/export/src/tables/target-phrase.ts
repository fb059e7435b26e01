import type { Target } from '@gongbao/schema/types';
import { CHANGE_WORDS, targetDemand } from '@gongbao/schema/words';
import type { Language } from '../language.js';

/** A target in one phrase: 污水处理率 ≥60%, 试点 2–3个, 能耗 下降 ≥10%. */
export function targetPhrase(target: Target, language: Language): string {
  const { metric, change } = target;
  const changed = change === 'level' ? null : CHANGE_WORDS[change][language];
  return [metric, changed, targetDemand(target)].filter((part) => part !== null).join(' ');
}
