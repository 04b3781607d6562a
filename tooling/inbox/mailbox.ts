import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Mail, readMail } from './mail.ts'

/** One mail in the list: what its envelope and its first lines say. */
export type Entry = {
  id: string
  receivedAt: string
  /** Who it was handed to, which the mail itself need not tell. */
  recipients: string[]
  from: string
  to: string
  subject: string
}

/** The mails that came in, each kept as a file; the oldest go when there are too many. */
export type Mailbox = {
  keep: (source: Buffer, recipients: string[]) => Promise<Entry>
  /** The newest first. */
  list: () => readonly Entry[]
  find: (id: string) => Promise<{ entry: Entry; mail: Mail; source: Buffer } | undefined>
}

/** Opens the mailbox in a folder, which is created on first use. */
export function openMailbox(folder: string, largest = 2_000): Mailbox {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const entries = entriesIn(folder)
  let last = entries.at(-1)?.id ?? ''

  return {
    keep: async (source, recipients) => {
      const { from, to, subject } = await readMail(source)
      last = idAfter(last)
      const entry = {
        id: last,
        receivedAt: new Date().toISOString(),
        recipients,
        from,
        to,
        subject,
      }
      writeFileSync(sourceOf(folder, entry.id), source, { mode: 0o600 })
      writeFileSync(entryOf(folder, entry.id), JSON.stringify(entry), { mode: 0o600 })

      entries.push(entry)
      for (const { id } of entries.splice(0, Math.max(0, entries.length - largest))) {
        rmSync(sourceOf(folder, id), { force: true })
        rmSync(entryOf(folder, id), { force: true })
      }
      return entry
    },

    list: () => entries.toReversed(),

    find: async (id) => {
      const entry = entries.find((one) => one.id === id)
      if (entry === undefined) return undefined
      const source = readFileSync(sourceOf(folder, id))
      return { entry, mail: await readMail(source), source }
    },
  }
}

/** A crash between the two files of a mail leaves one without the other: it is not listed. */
function entriesIn(folder: string): Entry[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .filter((name) => existsSync(sourceOf(folder, path.basename(name, '.json'))))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
}

function sourceOf(folder: string, id: string): string {
  return path.join(folder, `${id}.eml`)
}

function entryOf(folder: string, id: string): string {
  return path.join(folder, `${id}.json`)
}

/** Ids are moments, so that they sort; two mails of one moment still differ. */
function idAfter(last: string): string {
  const now = new Date().toISOString().replace(/\D/g, '')
  return now > last ? now : String(BigInt(last) + 1n)
}
