/** Character classes, for use inside a RegExp class or alone. */
export const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff';

/** Han characters and the marks that are printed as wide as they are. */
export const WIDE = `${HAN}\\u3001-\\u3003\\u3007-\\u3011\\u3014-\\u301b“”‘’…！（），．：；？［］`;
