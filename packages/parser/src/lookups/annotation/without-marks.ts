const MARKS = /\\([⟦⟧\\])|⟦[^|⟦⟧]*\||⟧/g;

/** The text that was annotated: the marks taken out, and what `annotate` put before signs of the text. */
export function withoutMarks(annotated: string): string {
  return annotated.replace(MARKS, (_, sign?: string) => sign ?? '');
}
