/** A program that the launcher starts and looks after. */
export type Program = {
  name: string
  /** Its working folder. */
  folder: string
  /** What Node is told to run. */
  args: string[]
  env: NodeJS.ProcessEnv
  /** Answers 200 once the program can do its work. */
  readyUrl: string
}
