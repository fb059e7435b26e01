/** A private character that stands for what is printed but not to be read; one for one, so offsets hold. */
export const MASK = '\ue000';
