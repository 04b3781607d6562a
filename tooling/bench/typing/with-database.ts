import { connect, type Database } from '@iisg/db'
import { change } from '@iisg/db/audit'
import { similarResponses } from '@iisg/db/look-alikes'
import { migrate } from '@iisg/db/migrate'
import { AccountId, type Viewer } from '@iisg/domain/accounts'
import { startThrowAwayPostgres } from '@iisg/embedded-postgres'
import { appUrlOf } from '@iisg/settings'
import { type Spent, spending } from '../mapping/spent.ts'
import { syntheticOf } from '../synthetic/synthetic.ts'
import { fill } from './fill.ts'
import { typedOf } from './typed.ts'

/** What asking took: for the first time, then mostly, and right after a title was changed. */
export type Asked = { first: Spent; mostly: Spent[]; afterChange: Spent[] }

/**
 * A child process of the bench: asks a database of its own what looks like a title that is typed, as
 * the form of a new response does, with all that this reads. Every third time somebody has just given
 * another response a new title, which has to be found by its new words.
 */
const count = 100_000
const { responses } = syntheticOf({ needs: 50, responses: count, links: count })
const viewer: Viewer = {
  accountId: AccountId.parse(crypto.randomUUID()),
  name: 'The bench',
  grants: [{ role: 'admin' }],
}

const server = await startThrowAwayPostgres()
const appPassword = 'app-in-the-bench'
await migrate({ ownerUrl: server.url, appPassword, publicPassword: 'public-in-the-bench' })
await fill(server.url, responses)
const db = connect(appUrlOf(server.url, appPassword))
try {
  const asked: Asked = { first: await asking('Training'), mostly: [], afterChange: [] }
  for (let at = 0; at < 900; at++) {
    if (at % 3 === 0) {
      const title = `Workshop for the pilots of ${nameOf(at)}`
      await retitle(db, responses[(at * 7919) % count]?.id, title)
      asked.afterChange.push(await asking(title, title))
    } else asked.mostly.push(await asking(typedOf(responses, at)))
  }
  process.stdout.write(JSON.stringify(asked))
} finally {
  await db.destroy()
  await server.stop()
}

/** A name for each number, so that no two titles are the same. */
function nameOf(count: number): string {
  return [...String(count)].map((digit) => 'bdfgklmnrs'.charAt(Number(digit))).join('o')
}

/** Asks what a title looks like; what is expected among that has to be there. */
async function asking(title: string, expected?: string): Promise<Spent> {
  const { result, wall, cpu } = await spending(() =>
    similarResponses(db, viewer, { title, summary: '' }),
  )
  if (expected !== undefined && !result.some((each) => each.title === expected)) {
    throw new Error(`"${expected}" is not found by its new words`)
  }
  return { wall, cpu }
}

async function retitle(
  db: Database,
  id: (typeof responses)[number]['id'] | undefined,
  title: string,
): Promise<void> {
  if (id === undefined) return
  await change(db, 'operator', async (trx) => {
    await trx.updateTable('response').set({ title }).where('id', '=', id).execute()
    return {
      type: 'response.revised',
      responseId: id,
      changes: { title: { before: '', after: title } },
    }
  })
}
