/** One thing that must be so before a change is handed over. */
export type Check = {
  name: string
  /** What is wrong, a sentence or a tool's own words each; nothing where all is well. */
  problems: () => Promise<string[]>
}
