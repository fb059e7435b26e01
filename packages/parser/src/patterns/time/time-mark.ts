import type { Mark } from '../mark-reader.js';

/**
 * The year that a time names: as printed (2025年, 二〇二五年, 25年), counted from the notice (明年 1,
 * 今年 0), or from the year that the text printed last (次年 1, 当年 0).
 */
export type PrintedYear =
  | { readonly from: 'print'; readonly value: number }
  | { readonly from: 'notice' | 'text'; readonly offset: number };

/** A part of a year (half, quarter, all quarters up to one) or of a month (旬, three of them). */
export interface TimePart {
  readonly of: 'half' | 'quarter' | 'quarters-to' | 'ten-days';
  /** From 1. */
  readonly number: number;
}

/** 底, 末, 终 · 初 · 中 · 内 behind what is named. */
export type TimeEdge = 'start' | 'middle' | 'end' | 'inside';

/** What one printed time names of the calendar, nothing resolved: 明年6月底, 二〇二三年一季度, 30日24时. */
export interface CalendarPoint extends Mark {
  readonly year: PrintedYear | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly part: TimePart | null;
  readonly edge: TimeEdge | null;
}

/** A point of the calendar, or from one to another: 6月1日至30日, 4—6月, 2024—2026年. */
export interface CalendarStretch extends Mark {
  readonly first: CalendarPoint;
  /** Null for a point alone. */
  readonly last: CalendarPoint | null;
}

/** A whole printed time, as its reader found it at an anchor. */
export type TimeMark = Mark &
  (
    | {
        /** More than one stretch for a list: 3月25日、6月25日; 7、8月; 2025年和2026年. */
        readonly kind: 'calendar';
        readonly stretches: readonly CalendarStretch[];
      }
    | {
        readonly kind: 'recurrence';
        /** ISO 8601 duration: 每两个月 is P2M; null for what none can say (每3～5年). */
        readonly every: string | null;
        /** When in each: 每年3月底、9月底 has two, 每月5日 one. */
        readonly on: readonly CalendarStretch[];
      }
    | {
        readonly kind: 'duration';
        /** 半年 is 0.5, 一年半 1.5. */
        readonly value: number;
        /** The other end of a range: 3—5年. */
        readonly valueMax: number | null;
        /** As printed: 工作日, 年, 小时. */
        readonly unit: string;
      }
  );
