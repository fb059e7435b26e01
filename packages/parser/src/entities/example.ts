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

/** The bare notice in which examples are read: of 1 March 2018, numbered 青政发〔2018〕1号. */
export function exampleNotice(body: string): string {
  return `青山县人民政府关于加强工作的通知\n\n青政发〔2018〕1号\n\n各乡镇人民政府：\n\n${body}\n\n青山县人民政府\n\n2018年3月1日\n`;
}
