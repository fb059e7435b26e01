import type { Notice } from '@gongbao/schema/types';
import { issuedTitles, toComparable } from '../notices/index.js';
import { fold } from '../source/fold.js';

const comparable = (title: string): string => toComparable(fold(title));

/** 《方案》, 《实施方案》: the end of a title that stands for the whole. */
const SHORT = /^.{2,8}$/;

/** What a notice may be called: by its title, those of its attachments, and of what it says that it issues. */
export class NoticeTitles {
  readonly #printed: ReadonlySet<string>;
  /** Also what is issued without being printed with it. */
  readonly #issued: readonly string[];

  constructor({ title, attachments }: Notice) {
    const texts = [title, ...attachments.map((attachment) => attachment.title)];
    const printed = texts.flatMap((text) => (text === null ? [] : [comparable(text.text)]));
    this.#printed = new Set(printed);
    this.#issued = title === null ? [] : issuedTitles(fold(title.text)).map(toComparable);
  }

  /** All of them, to be compared. */
  get all(): readonly string[] {
    return [...new Set([...this.#printed, ...this.#issued])];
  }

  /** Whether a title in 《》 is one of them, spaces and brackets aside. */
  has(title: string): boolean {
    const wanted = comparable(title);
    return this.#printed.has(wanted) || this.#issued.includes(wanted);
  }

  /** Whether a title is short for the one text that the notice issues: 《方案》, without having been told. */
  hasShort(title: string): boolean {
    const [issued, other] = this.#issued;
    const wanted = comparable(title);
    return SHORT.test(wanted) && other === undefined && issued?.endsWith(wanted) === true;
  }
}
