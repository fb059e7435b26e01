/** A body of text, and what is read in it; an empty list says that nothing must be. */
export interface Example {
  readonly text: string;
  readonly gives: readonly string[];
  /** What the example shows, where that is not plain. */
  readonly shows?: string;
}

/** The examples of one kind of entity: its documentation and its test at once. */
export interface ExampleTable<Entity> {
  /** One line that holds what an example is about. */
  readonly describe: (entity: Entity) => string;
  readonly examples: readonly Example[];
}
