import type { Db } from '@iisg/db'
import { listProposals } from '@iisg/db/board'
import { findingsToDecide } from '@iisg/db/findings'
import { listRuns } from '@iisg/db/imports'
import { listIssues } from '@iisg/db/newsletter'
import { listReports } from '@iisg/db/reports'
import { listResponses } from '@iisg/db/responses'
import { type Duty, may, type Viewer } from '@iisg/domain/accounts'
import { mayRevise, type Need } from '@iisg/domain/needs'
import { saySending } from '@iisg/ui/newsletter'
import { counted } from '@iisg/ui/numbers'
import { sayInstant } from '@iisg/ui/time'
import { linksContested, linksToConfirm } from '#app/links/links-waiting.ts'
import { toApprove } from '#app/needs/to-approve.ts'
import { poolingsToDecide } from '#app/pooled/poolings-to-decide.ts'
import { cyclesToday } from './cycles-today.ts'

/** Something that waits for somebody, and the page where it is done. */
export type Waiting = { key: string; title: string; href: string; why: string }

type Source = {
  duty: Duty
  waiting: (db: Db, needs: readonly Need[], viewer: Viewer) => Promise<Waiting[]>
}

/** What waits for a viewer, the most pressing first. Only what they may do something about. */
export async function whatWaitsFor(
  viewer: Viewer,
  db: Db,
  needs: readonly Need[],
): Promise<Waiting[]> {
  const theirs = sources.filter(({ duty }) => may(viewer, duty))
  const found = await Promise.all(theirs.map(({ waiting }) => waiting(db, needs, viewer)))
  return found.flat()
}

const sources: readonly Source[] = [
  { duty: 'send newsletters', waiting: deliveriesToLookAt },
  { duty: 'run mapping cycles', waiting: cyclesToday },
  { duty: 'settle contested links', waiting: linksContested },
  { duty: 'import files', waiting: importsToLookAt },
  { duty: 'verify responses', waiting: responsesToVerify },
  { duty: 'verify responses', waiting: responsesToConfirm },
  { duty: 'decide findings', waiting: findingsUndecided },
  { duty: 'decide findings', waiting: needsToPool },
  { duty: 'record decisions of the Board', waiting: proposalsBeforeBoard },
  { duty: 'record responses', waiting: ownToFinish },
  { duty: 'state needs', waiting: needsUnderWay },
  { duty: 'approve the wording of needs', waiting: wordingsToApprove },
  { duty: 'confirm support links', waiting: linksToConfirm },
  { duty: 'write newsletters', waiting: issueDrafts },
  { duty: 'ask for reports', waiting: reportsReady },
]

async function deliveriesToLookAt(db: Db): Promise<Waiting[]> {
  return (await listIssues(db))
    .filter(({ sending }) => sending.status === 'needs a look')
    .map(({ id, subject, sending }) => ({
      key: `deliveries ${id}`,
      title: `Deliveries of “${subject}”`,
      href: `/issues/${id}`,
      why: saySending(sending),
    }))
}

/** Of the newest runs alone: what went wrong long ago was looked at, or is past help. */
async function importsToLookAt(db: Db): Promise<Waiting[]> {
  const { lines } = await listRuns(db, { size: 5, number: 1 })
  return lines
    .filter(({ state, outcomes }) => state === 'failed' || outcomes.refused > 0)
    .map(({ id, startedAt, problem, outcomes }) => ({
      key: `import ${id}`,
      title: `Import of ${sayInstant(startedAt)}`,
      href: `/imports/${id}`,
      why: problem ?? `${counted(outcomes.refused, 'activity', 'activities')} refused`,
    }))
}

async function responsesToVerify(db: Db, _: readonly Need[], viewer: Viewer): Promise<Waiting[]> {
  const { total } = await listResponses(db, { viewer, handedIn: true }, { size: 1, number: 1 })
  if (total === 0) return []
  const title = counted(total, 'response to verify', 'responses to verify')
  return [{ key: 'to verify', title, href: '/verification', why: 'Handed in by who reports them' }]
}

/** What somebody reports and has not handed in, or got back. */
async function ownToFinish(db: Db, _: readonly Need[], viewer: Viewer): Promise<Waiting[]> {
  const states = [
    { state: 'returned', why: 'The Secretariat has returned it, and says why' },
    { state: 'draft', why: 'A draft: it counts once you have handed it in' },
  ] as const
  const found = await Promise.all(
    states.map(async ({ state, why }) => {
      const filter = { viewer, ours: true, state }
      const { lines } = await listResponses(db, filter, { size: 5, number: 1 })
      return lines.map(({ id, title }) => ({ key: id, title, href: `/responses/${id}`, why }))
    }),
  )
  return found.flat()
}

async function responsesToConfirm(db: Db, _: readonly Need[], viewer: Viewer): Promise<Waiting[]> {
  const { total } = await listResponses(db, { viewer, toConfirm: true }, { size: 1, number: 1 })
  if (total === 0) return []
  const why = 'Their pillar is suggested by their sectors, and waits for an editor to confirm it'
  const title = counted(total, 'response to confirm', 'responses to confirm')
  return [{ key: 'to confirm', title, href: '/responses?unconfirmed=yes', why }]
}

/** Pairs of responses: twice recorded, twice done, or better done together. */
async function findingsUndecided(db: Db, _: readonly Need[], viewer: Viewer): Promise<Waiting[]> {
  if (viewer === 'public') return []
  const { all, theirs } = await findingsToDecide(db, viewer.accountId)
  if (all === 0) return []
  const title = counted(all, 'finding to decide', 'findings to decide')
  const why =
    theirs === 0
      ? 'Responses that somebody should look at together'
      : `Responses that somebody should look at together. ${counted(theirs, 'finding is', 'findings are')} given to you`
  return [{ key: 'findings', title, href: '/findings?state=open', why }]
}

/** For whoever records what the Board has decided, and for its members to read. */
export async function proposalsBeforeBoard(db: Db): Promise<Waiting[]> {
  const proposed = (await listProposals(db)).filter(({ state }) => state === 'proposed')
  if (proposed.length === 0) return []
  const title = `${counted(proposed.length, 'proposal')} before the Board`
  const why = 'Advised by the Support Group, with the figures they rest on'
  return [{ key: 'before the Board', title, href: '/proposals', why }]
}

/** What was returned and what nobody submitted, for who may; what is submitted, for who reviews. */
async function needsUnderWay(_: Db, needs: readonly Need[], viewer: Viewer): Promise<Waiting[]> {
  const states = [
    { state: 'returned', said: 'returned', why: 'Returned with reasons, to be submitted again' },
    { state: 'submitted', said: 'submitted', why: 'Submitted: they count once they are validated' },
    { state: 'draft', said: 'in draft', why: 'Drafts that nobody has submitted yet' },
  ] as const
  return states.flatMap(({ state, said, why }) => {
    const isTheirs = (need: Need) =>
      state === 'submitted' ? may(viewer, 'review needs') : mayRevise(viewer, need)
    const those = needs.filter((need) => need.state === state && isTheirs(need))
    if (those.length === 0) return []
    const title = `${counted(those.length, 'need')} ${said}`
    return [{ key: state, title, href: `/needs?state=${state}`, why }]
  })
}

async function needsToPool(db: Db, _: readonly Need[], viewer: Viewer): Promise<Waiting[]> {
  const undecided = await poolingsToDecide(db, viewer)
  if (undecided === 0) return []
  const title = `${counted(undecided, 'group')} of needs to pool or not`
  const why = 'Partners ask for the same work, and no regional response answers them'
  return [{ key: 'pooling', title, href: '/findings/pooling?state=open', why }]
}

async function wordingsToApprove(
  db: Db,
  needs: readonly Need[],
  viewer: Viewer,
): Promise<Waiting[]> {
  const those = await toApprove(db, viewer, needs)
  if (those.length === 0) return []
  const title = `${counted(those.length, 'need')} whose wording waits for you`
  const why = 'Until you approve, only their partners and the Secretariat know them'
  return [{ key: 'wordings', title, href: '/needs?wording=to+approve', why }]
}

async function issueDrafts(db: Db): Promise<Waiting[]> {
  return (await listIssues(db))
    .filter(({ sending }) => sending.status === 'draft')
    .map(({ id, subject, updatedAt }) => ({
      key: `issue ${id}`,
      title: `Issue “${subject}”`,
      href: `/issues/${id}`,
      why: `A draft, last saved on ${sayInstant(updatedAt)}`,
    }))
}

async function reportsReady(db: Db): Promise<Waiting[]> {
  const [newest] = await listReports(db)
  if (newest?.state.status !== 'done') return []
  const { id, cycleLabel, requestedBy, requestedAt } = newest
  const why = `Asked for by ${requestedBy} on ${sayInstant(requestedAt)}`
  return [{ key: id, title: `Report on ${cycleLabel}`, href: '/reports', why }]
}
