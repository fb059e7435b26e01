import { characterSet } from '../patterns/character-set.js';

const beginsWithLevel = characterSet('市区县省州');
const NO_PLACE = /^(?:市[政场民容辖属级域]|区[域划]|县[域级]|省[级]|州[级])/;

/** Whether a folded name only looks as if it began with a place: 市场监管局, 区域协作办. */
export const isNoPlace = (name: string): boolean =>
  beginsWithLevel(name.charCodeAt(0)) && NO_PLACE.test(name);
