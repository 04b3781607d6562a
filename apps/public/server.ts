import { createServer } from 'node:http'
import { connectPublic } from '@iisg/db'
import { settingsOf, stopWithLauncher } from '@iisg/settings'
import { pino } from 'pino'
import { builtPages, pagesInDevelopment } from './app/edge/pages.ts'
import { siteOf } from './app/edge/site.ts'

const settings = settingsOf('public', process.env)
const developing = process.env.NODE_ENV === 'development'
const log = pino({ name: 'public', level: settings.logLevel })
const db = connectPublic(settings.databaseUrl)
const server = createServer()
const pages = developing ? await pagesInDevelopment(server) : await builtPages()

server.on('request', siteOf({ ...pages, db, log, settings, developing }))
server.on('error', (error) => {
  process.stderr.write(`The public site cannot listen: ${error.message}\n`)
  process.exit(1)
})
server.listen(settings.port, settings.host, () => {
  log.info({ url: settings.publicUrl }, 'listening')
})

stopWithLauncher(async () => {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await pages.close()
  await closed
  await db.destroy()
})
