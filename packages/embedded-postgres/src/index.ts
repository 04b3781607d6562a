export { freePort } from './free-port.ts'
export { PostgresProblem } from './problem.ts'
export { type EmbeddedPostgres, startEmbeddedPostgres } from './start.ts'
export { startThrowAwayPostgres, type ThrowAwayPostgres } from './throw-away.ts'
