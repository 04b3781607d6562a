import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

const Entry = z.object({ id: z.string(), recipients: z.array(z.string()), subject: z.string() })
const Mail = Entry.extend({
  headers: z.array(z.string()),
  html: z.string().optional(),
  text: z.string().optional(),
  links: z.array(z.string()),
})

export type Mail = z.infer<typeof Mail>
type Sought = { to: string; subject: RegExp }

/** The local inbox of the platform under test. */
export type Inbox = {
  url: string
  /** Every mail, the newest first. */
  all: () => Promise<Mail[]>
  /** The newest mail to somebody about something, once it is there. */
  find: (sought: Sought) => Promise<Mail>
}

const arrivesWithinSeconds = 30

export function inboxAt(url: string): Inbox {
  const entries = async () => z.array(Entry).parse(await json(`${url}/mails.json`))
  const open = async ({ id }: { id: string }) => Mail.parse(await json(`${url}/mails/${id}.json`))

  return {
    url,
    all: async () => Promise.all((await entries()).map(open)),
    find: async ({ to, subject }) => {
      for (const start = Date.now(); Date.now() - start < arrivesWithinSeconds * 1000; ) {
        const found = (await entries()).find(
          (entry) => entry.recipients.includes(to) && subject.test(entry.subject),
        )
        if (found) return open(found)
        await pause(200)
      }
      throw new Error(`No mail to ${to} about ${subject} came within half a minute.`)
    },
  }
}

async function json(url: string): Promise<unknown> {
  return (await fetch(url)).json()
}
