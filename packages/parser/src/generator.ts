import type { Generator } from '@gongbao/schema/types';

/** This package, as it names itself in what it makes. */
export const GENERATOR: Generator = { name: '@gongbao/parser', version: '0.1.0' };
