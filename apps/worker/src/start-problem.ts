/** Why the worker could not start, in one sentence where that is for its operator to put right. */
export function startProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, port } = error as NodeJS.ErrnoException & { port?: number } // As Node's own errors are.
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program. Choose another with WORKER_PORT.`
    case 'EACCES':
      return `Port ${port} may not be used by this account. Choose another with WORKER_PORT.`
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
      return 'The database of APP_DATABASE_URL does not answer.'
    case '28P01':
    case '3D000':
      return `The database of APP_DATABASE_URL does not let us in: ${error.message}.`
    default:
      return error.stack ?? error.message
  }
}
