import { createServer } from 'node:http'
import path from 'node:path'
import { settingsOf, stopWithLauncher } from '@iisg/settings'
import { openMailbox } from './mailbox.ts'
import { takeMail } from './smtp.ts'
import { answer } from './web.ts'

const settings = settingsOf('inbox', process.env)
const mailbox = openMailbox(path.join(settings.dataDir, 'inbox'))

const smtp = takeMail(mailbox, settings.smtpPort)
const web = createServer(answer({ mailbox, smtp, publicUrl: settings.publicUrl }))
web.listen(settings.port, settings.host)

stopWithLauncher(async () => {
  web.close()
  web.closeAllConnections()
  await smtp.close()
})
