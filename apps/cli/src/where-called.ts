/** The folder that a person was in: npm moves to the project's own, and says where it came from. */
export function whereCalled(env: NodeJS.ProcessEnv): string {
  return env.INIT_CWD ?? process.cwd()
}
