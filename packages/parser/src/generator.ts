import type { Generator } from '@gongbao/schema/types';
import manifest from '../package.json' with { type: 'json' };

/** This package, as it names itself in what it makes. */
export const GENERATOR: Generator = { name: manifest.name, version: manifest.version };
