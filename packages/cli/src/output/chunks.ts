/** Content of a file in parts, so that it may be longer than a string can be. */
export type Chunks = Iterable<string | Uint8Array>;
