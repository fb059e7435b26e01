import type { Encoding } from './encoding.js';

/** Node reads the bytes 80 and FF as these, though Big5 has neither; browsers refuse them. */
const NOT_BIG5 = /[\x80\uf8f8]/;

/** `isMore` says that the bytes may end inside a character. */
type StrictDecoder = (bytes?: Uint8Array, isMore?: boolean) => string;

/** A decoder that throws at bytes which its encoding does not have; a byte-order mark is text to it. */
export function toStrictDecoder(encoding: Encoding): StrictDecoder {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes, isMore = false) => {
    const text = decoder.decode(bytes, { stream: isMore });
    if (encoding === 'big5' && NOT_BIG5.test(text)) throw new TypeError('The bytes are not Big5');
    return text;
  };
}
