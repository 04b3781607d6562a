/** Why a command could not do its work, in a sentence that tells how to mend it. */
export class CommandProblem extends Error {
  override name = 'CommandProblem'
}

/** The command was called in a way that it does not understand. */
export class UsageProblem extends Error {
  override name = 'UsageProblem'
}
