import type { Language } from './locale.js';
import { MESSAGES } from './messages.js';
import { plain } from './plain.js';

/** Names of the rows in the table of wording. */
export type MessageKey = keyof typeof MESSAGES;

/** `{gongbao}` stands for what the user types to run the program, and is filled in by itself. */
type SlotsOf<Wording> = Wording extends `${string}{${infer Slot}}${infer Rest}`
  ? Exclude<Slot, 'gongbao'> | SlotsOf<Rest>
  : never;

type Values<Key extends MessageKey> = Readonly<
  Record<SlotsOf<(typeof MESSAGES)[Key]['zh' | 'en']>, string | number>
>;

/** Names of the rows that leave nothing to fill in. */
export type PlainKey = {
  [Key in MessageKey]: Record<string, never> extends Values<Key> ? Key : never;
}[MessageKey];

/** Words a message; every `{slot}` of its row needs a value. */
export type Say = <Key extends MessageKey>(
  key: Key,
  ...values: Record<string, never> extends Values<Key> ? [] : [Values<Key>]
) => string;

/**
 * Binds the table of wording to a language and to the command that the user types. What fills a slot
 * is made harmless for a terminal.
 */
export function toSay(language: Language, command: string = 'gongbao'): Say {
  return (key, ...[values]) => {
    const slots: Readonly<Record<string, string | number>> = { gongbao: command, ...values };
    return MESSAGES[key][language].replace(/\{(\w+)\}/g, (_, slot: string) =>
      plain(String(slots[slot])),
    );
  };
}
