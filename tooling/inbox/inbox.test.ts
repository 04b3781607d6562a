import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '@iisg/embedded-postgres'
import nodemailer, { type SendMailOptions } from 'nodemailer'
import { test as base, describe, expect, onTestFinished } from 'vitest'
import { openMailbox } from './mailbox.ts'
import { takeMail } from './smtp.ts'
import { answer } from './web.ts'

type Inbox = { url: string; folder: string; deliver: (mail: SendMailOptions) => Promise<string> }

const test = base.extend<{ inbox: Inbox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixture's needs from here
  inbox: async ({}, use) => use(await openInbox()),
})

const newsletter: SendMailOptions = {
  from: 'IISG <news@iisg.example>',
  to: 'Besa <besa@example.org>',
  subject: 'Зборник · “Borders” & <more>',
  headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  text: 'Read it: https://iisg.example/issues/1.\nLeave: https://iisg.example/leave?a=1&b=2',
  html: '<html><head><title>x</title></head><body><script>alert(1)</script><a href="https://iisg.example/leave?a=1&amp;b=2">Leave</a></body></html>',
}

describe('the local inbox', () => {
  test('keeps what was handed to it and lists the newest first', async ({ inbox }) => {
    await inbox.deliver(newsletter)
    await inbox.deliver({ ...newsletter, subject: 'Later', to: '', bcc: 'secret@example.org' })

    const mails = await json(`${inbox.url}/mails.json`)

    expect(mails).toMatchObject([
      { subject: 'Later', recipients: ['secret@example.org'] },
      { subject: 'Зборник · “Borders” & <more>', recipients: ['besa@example.org'] },
    ])
  })

  test('shows a mail’s text, links and every header, with all of it escaped', async ({ inbox }) => {
    const id = await inbox.deliver(newsletter)

    const page = await text(`${inbox.url}/mails/${id}`)

    expect(page).toContain('<h1>Зборник · “Borders” &amp; &lt;more&gt;</h1>')
    expect(page).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(page).toContain('<a href="https://iisg.example/leave?a=1&amp;b=2">')
    expect(page).not.toContain('<script')
  })

  test('shows the HTML where no script of it runs', async ({ inbox }) => {
    const id = await inbox.deliver(newsletter)

    const answered = await fetch(`${inbox.url}/mails/${id}/html`)

    const policy = answered.headers.get('content-security-policy')
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).toContain('; sandbox allow-popups')
    expect(policy).not.toContain('allow-scripts')
    expect(await answered.text()).toContain('<head><base target="_blank"><title>')
  })

  test('gives programs the whole mail, each link once', async ({ inbox }) => {
    const id = await inbox.deliver(newsletter)

    expect(await json(`${inbox.url}/mails/${id}.json`)).toMatchObject({
      links: ['https://iisg.example/leave?a=1&b=2', 'https://iisg.example/issues/1'],
      text: expect.stringContaining('Read it'),
    })
  })

  test('gives the source back as it came', async ({ inbox }) => {
    const id = await inbox.deliver(newsletter)

    const answered = await fetch(`${inbox.url}/mails/${id}/source`)

    expect(answered.headers.get('content-disposition')).toContain(`${id}.eml`)
    expect(await answered.text()).toContain('\r\nFrom: IISG <news@iisg.example>\r\n')
  })

  test('gives attachments back', async ({ inbox }) => {
    const attachments = [{ filename: 'Meeting “1”.ics', content: 'BEGIN:VCALENDAR' }]
    const id = await inbox.deliver({ ...newsletter, attachments })

    expect(await text(`${inbox.url}/mails/${id}`)).toContain('Meeting “1”.ics')
    expect(await text(`${inbox.url}/mails/${id}/attachments/1`)).toBe('BEGIN:VCALENDAR')
  })

  test('carries the footnote once where a subject names Kosovo*', async ({ inbox }) => {
    await inbox.deliver({ ...newsletter, subject: 'Kosovo* and Albania' })
    await inbox.deliver({ ...newsletter, subject: 'Support to Kosovo*' })

    const page = await text(inbox.url)

    expect(page.match(/This designation is without prejudice/g)).toHaveLength(1)
  })

  test('knows its mails again after a restart, and keeps only so many', async ({ inbox }) => {
    for (const subject of ['one', 'two', 'three']) await inbox.deliver({ ...newsletter, subject })

    const mailbox = openMailbox(inbox.folder, 2)
    expect(mailbox.list()).toHaveLength(3)
    await mailbox.keep(Buffer.from('Subject: four\r\n\r\n'), ['x@example.org'])

    expect(mailbox.list().map(({ subject }) => subject)).toEqual(['four', 'three'])
    expect(readdirSync(inbox.folder)).toHaveLength(4)
  })

  test.for([
    ['/mails/none', 404],
    ['/mails/..%2f..%2fsecrets/source', 404],
    ['/nowhere', 404],
    ['/healthz', 200],
    ['/readyz', 200],
    ['/?page=7', 200],
    ['/inbox.css', 200],
  ] as const)('answers %s with %i', async ([address, status], { inbox }) => {
    expect((await fetch(inbox.url + address)).status).toBe(status)
  })

  test('lets nobody change anything', async ({ inbox }) => {
    expect((await fetch(inbox.url, { method: 'POST' })).status).toBe(405)
  })
})

async function openInbox(): Promise<Inbox> {
  const folder = mkdtempSync(path.join(tmpdir(), 'iisg-inbox-'))
  const mailbox = openMailbox(folder)
  const smtpPort = await freePort()
  const smtp = takeMail(mailbox, smtpPort)
  const web = createServer(answer({ mailbox, smtp, publicUrl: 'http://127.0.0.1:3000' }))
  web.listen(await freePort(), '127.0.0.1')
  await once(web, 'listening')
  const address = web.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  onTestFinished(async () => {
    web.close()
    await smtp.close()
    rmSync(folder, { recursive: true })
  })
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: smtpPort })
  return {
    url: `http://127.0.0.1:${address.port}`,
    folder,
    deliver: async (mail) => {
      const { response } = await transport.sendMail(mail)
      return response.replace(/^.*kept as /, '')
    },
  }
}

async function text(url: string): Promise<string> {
  return (await fetch(url)).text()
}

async function json(url: string): Promise<unknown> {
  return (await fetch(url)).json()
}
