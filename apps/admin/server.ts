import { createServer } from 'node:http'
import { connect } from '@iisg/db'
import { connectSignIn } from '@iisg/db/accounts'
import { sealKeyOf } from '@iisg/db/snapshots'
import { settingsOf, stopWithLauncher } from '@iisg/settings'
import { pino } from 'pino'
import { openSignIn } from './app/sign-in/sign-in.ts'
import { faultInLog } from './server/fault-in-log.ts'
import { builtPages, pagesInDevelopment } from './server/pages.ts'
import { siteOf } from './server/site.ts'

const settings = settingsOf('admin', process.env)
const { adminUrl, authSecret, databaseUrl, host, logLevel, port, publicUrl, trustProxy } = settings
const dev = process.env.NODE_ENV === 'development'

const log = pino({
  level: logLevel,
  base: { program: 'admin' },
  serializers: { err: faultInLog },
})
const db = connect(databaseUrl)
const sealKey = sealKeyOf(settings.sealSecret)
const signInDb = connectSignIn(databaseUrl)
const signIn = openSignIn(db, {
  database: { db: signInDb, type: 'postgres' },
  adminUrl,
  secret: authSecret,
})

const server = createServer()
const { build, assets, close } = await (dev ? pagesInDevelopment(server) : builtPages())
server.on(
  'request',
  siteOf({ db, sealKey, signIn, log, publicUrl, trustProxy, dev, assets, build }),
)
server.on('error', ({ message }) => {
  process.stderr.write(`The admin cannot listen on ${host}:${port}: ${message}\n`)
  process.exit(1)
})
server.listen(port, host, () => log.info({ host, port }, 'The admin is listening'))

stopWithLauncher(async () => {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await closed
  await Promise.all([close(), db.destroy(), signInDb.destroy()])
})
