import { createServer } from 'node:http'
import { connectPublic } from '@iisg/db'
import { settingsOf, stopWithLauncher } from '@iisg/settings'
import { pino } from 'pino'
import { builtPages, pagesInDevelopment } from './server/pages.ts'
import { siteOf } from './server/site.ts'

const settings = settingsOf('public', process.env)
const { databaseUrl, host, logLevel, port, publicUrl, trustProxy } = settings
const dev = process.env.NODE_ENV === 'development'

const log = pino({ level: logLevel, base: { program: 'public' } })
const db = connectPublic(databaseUrl)
const server = createServer()
const { build, assets, close } = await (dev ? pagesInDevelopment(server) : builtPages())

server.on('request', siteOf({ db, log, publicUrl, trustProxy, dev, assets, build }))
server.on('error', ({ message }) => {
  process.stderr.write(`The public site cannot listen on ${host}:${port}: ${message}\n`)
  process.exit(1)
})
server.listen(port, host, () => log.info({ host, port }, 'The public site is listening'))

stopWithLauncher(async () => {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await closed
  await Promise.all([close(), db.destroy()])
})
