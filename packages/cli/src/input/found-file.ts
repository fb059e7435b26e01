/** A file that was named, or found in a folder or by a pattern. */
export interface FoundFile {
  /** As named, or leading there from where the program runs; `-` is standard input. */
  readonly path: string;
  /** Its way from the folder that all inputs share, parted by `/`. */
  readonly place: string;
  /** Whether it was named itself: then it is read whatever its name ends in. */
  readonly isNamed: boolean;
}
