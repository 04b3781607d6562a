/** One row: its cells by the names of their columns, and what to say of them. */
export type ActivityRow = {
  cell(column: string): string
  note(column: string, sentence: string): void
}
