import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What Node hands out without an import, so that the same code runs where there is no Node. */
interface Platform {
  readonly process?: {
    readonly getBuiltinModule?: (name: 'node:crypto') => {
      readonly createHash: (name: 'sha256') => {
        readonly update: (
          text: string,
          encoding: 'utf8',
        ) => { readonly digest: (to: 'hex') => string };
      };
    };
  };
}

const crypto = (globalThis as Platform).process?.getBuiltinModule?.('node:crypto');

/** The hex SHA-256 of the UTF-8 form of a text: that of the platform where it has one that does not wait, else our own. */
export function sha256(text: string): string {
  return (
    crypto?.createHash('sha256').update(text, 'utf8').digest('hex') ??
    bytesToHex(digest(utf8ToBytes(text)))
  );
}
