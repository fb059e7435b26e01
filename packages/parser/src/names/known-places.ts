import places from '../lexicon/places.json' with { type: 'json' };

/** Cities and counties of the country (国家统计局《统计用区划代码》, 2023), by their full names. */
const NAMES: ReadonlySet<string> = new Set(places.names.split(' '));

/** Whether a name is that of a city, county or district. */
export function isKnownPlace(name: string): boolean {
  return NAMES.has(name);
}
