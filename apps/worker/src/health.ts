import { createServer, type Server } from 'node:http'
import type { Logger } from 'pino'

/** Answers `/healthz` while the worker lives, and `/readyz` while it can do its work. */
export async function answerHealth(
  { port, host }: { port: number; host: string },
  isReady: () => Promise<boolean>,
  log: Logger,
): Promise<Server> {
  const server = createServer(async ({ url }, response) => {
    const status = await statusOf(url, isReady, log)
    response
      .writeHead(status, { 'content-type': 'text/plain' })
      .end(`${status === 200 ? 'ok' : 'no'}\n`)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return server
}

async function statusOf(url: string | undefined, isReady: () => Promise<boolean>, log: Logger) {
  if (url === '/healthz') return 200
  if (url !== '/readyz') return 404
  try {
    return (await isReady()) ? 200 : 503
  } catch (error) {
    log.error({ err: error }, 'the worker is not ready')
    return 503
  }
}
