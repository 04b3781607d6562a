import { sql, type Transaction } from 'kysely'
import { connect, type Tables } from '../db.ts'
import { keepAccounts } from './accounts.ts'
import { keepBoard } from './board.ts'
import { keepConfirmations } from './confirmations.ts'
import { keepCourses } from './courses.ts'
import { keepCycles } from './cycles.ts'
import { keepDismissals } from './dismissals.ts'
import { keepEvents } from './events.ts'
import { keepFindings } from './findings.ts'
import { keepFreshness } from './freshness.ts'
import { keepFrozen } from './frozen.ts'
import { isDemonstrated } from './has-demonstration.ts'
import { keepHistory } from './history.ts'
import { keepMembers } from './members.ts'
import { keepNeeds } from './needs.ts'
import { keepNews } from './news.ts'
import { keepProducts } from './products.ts'
import { keepProviders } from './providers.ts'
import { keepReports } from './response-reports.ts'
import { keepResponses } from './responses.ts'
import { keepSupportLinks } from './support-links.ts'
import { keepTree } from './tree.ts'
import { keepTreeDraft } from './tree-draft.ts'

/** What to sign in with, and how a password is hashed for keeping. */
export type DemoPassword = {
  password: string
  passwordHash: (plain: string) => Promise<string>
}

export type DemonstrationSeeding =
  | { status: 'already there' }
  | {
      status: 'written'
      accounts: readonly string[]
      needs: number
      responses: number
      links: number
      events: number
    }

/**
 * Writes the demonstration: real organisations, memberships and meetings, and invented needs,
 * responses and links, each marked as such. All of it or nothing; a second call writes nothing.
 * The database must have been migrated; its owner may call it, and the application's login.
 */
export async function seedDemonstration(
  url: string,
  demo: DemoPassword,
  sealSecret: string,
): Promise<DemonstrationSeeding> {
  const hash = await demo.passwordHash(demo.password)
  const db = connect(url, 1)
  try {
    return await db.transaction().execute((trx) => seed(trx, hash, sealSecret))
  } finally {
    await db.destroy()
  }
}

async function seed(
  trx: Transaction<Tables>,
  hash: string,
  sealSecret: string,
): Promise<DemonstrationSeeding> {
  // Two programs may be told at once: the second waits here, and finds it done.
  await sql`select pg_advisory_xact_lock(${lock})`.execute(trx)
  if (await isDemonstrated(trx)) return { status: 'already there' }

  const memberIds = await keepMembers(trx)
  const accounts = await keepAccounts(trx, hash)
  const providerIds = await keepProviders(trx)
  const tree = await keepTree(trx)
  const cycles = await keepCycles(trx, tree.versionId, memberIds)
  await keepCourses(trx)
  await keepTreeDraft(trx, tree.versionId)
  const events = await keepEvents(trx)
  await keepProducts(trx)

  const needs = await keepNeeds(trx, cycles, tree.measureId)
  const responses = await keepResponses(trx, providerIds)
  const links = await keepSupportLinks(trx, needs, responses)
  const confirmations = await keepConfirmations(trx, links)
  await keepDismissals(trx, needs, responses)
  const reports = await keepReports(trx, responses)
  await keepFreshness(trx)
  const news = await keepNews(trx, events, responses)
  await keepHistory(trx, { needs, responses, links, confirmations, reports, news })
  await keepFindings(trx)
  await keepBoard(trx, cycles)
  await keepFrozen(trx, cycles, sealSecret)

  return {
    status: 'written',
    accounts,
    needs: needs.ids.length,
    responses: responses.all.length,
    links: links.length,
    events: events.count,
  }
}

const lock = 4_747_002
