import type { Language } from './locale.js';
import { MESSAGES } from './messages.js';
import { plain } from './plain.js';

/** Names of the rows in the table of wording. */
export type MessageKey = keyof typeof MESSAGES;

type SlotsOf<Wording> = Wording extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsOf<Rest>
  : never;

type Values<Key extends MessageKey> = Readonly<
  Record<SlotsOf<(typeof MESSAGES)[Key]['zh' | 'en']>, string | number>
>;

/** Words a message; every `{slot}` of its row needs a value. */
export type Say = <Key extends MessageKey>(
  key: Key,
  ...values: Record<string, never> extends Values<Key> ? [] : [Values<Key>]
) => string;

/** Binds the table of wording to a language; what fills a slot is made harmless for a terminal. */
export function toSay(language: Language): Say {
  return (key, ...[values]) => {
    const slots: Readonly<Record<string, string | number>> = values ?? {};
    return MESSAGES[key][language].replace(/\{(\w+)\}/g, (_, slot: string) =>
      plain(String(slots[slot])),
    );
  };
}
