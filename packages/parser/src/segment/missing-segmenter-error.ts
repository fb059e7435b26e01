/** The first sentence: loaders go on with advice of their own. */
function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.split(/\.?(?:\n|\. |$)/, 1)[0] ?? '';
}

/** A segmenter was asked for whose library is not there; the message says what to install. */
export class MissingSegmenterError extends Error {
  override readonly name = 'MissingSegmenterError';
  /** The same in Chinese. */
  readonly messageZh: string;
  /** Why it could not be loaded, as the loader says. */
  readonly reason: string;

  constructor(
    /** What `npm install` is to be given, or null where nothing can be installed. */
    readonly library: string | null,
    segmenter: string,
    cause: unknown,
  ) {
    const reason = reasonOf(cause);
    const [english, chinese] =
      library === null
        ? ['Use a newer runtime, or another segmenter', '请换用较新的运行环境，或其他分词器']
        : [`Install it: npm install ${library}`, `请安装：npm install ${library}`];
    super(`The segmenter ${segmenter} cannot be loaded (${reason}). ${english}`, { cause });
    this.reason = reason;
    this.messageZh = `分词器 ${segmenter} 无法载入（${reason}）。${chinese}`;
  }
}
