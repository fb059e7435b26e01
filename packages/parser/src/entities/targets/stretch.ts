/** From one offset to another of the text that is read. */
export type Stretch = readonly [from: number, to: number];

/** What a number measures: stretches of a paragraph in printed order, mostly one; empty where none is printed. */
export type Metric = readonly Stretch[];

/** A stretch moved by what stands before it; none where it is empty. */
export function toMetric([from, to]: Stretch, by: number): Metric {
  return from < to ? [[from + by, to + by]] : [];
}

/** A metric read in a part of a paragraph, moved to where that part begins. */
export const moved = (metric: Metric, by: number): Metric =>
  metric.map(([from, to]): Stretch => [from + by, to + by]);
