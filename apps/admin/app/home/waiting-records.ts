import { findingsToDecide } from '@iisg/db/findings'
import { listResponses } from '@iisg/db/responses'
import { minutesOfWork } from '@iisg/domain/tasks'
import { counted } from '@iisg/ui/numbers'
import { wantedBy } from './ahead.ts'
import { type AskedFor, pile, type Waiting } from './waiting.ts'

const one = { size: 1, number: 1 }

export async function responsesToVerify({ db, viewer, ahead }: AskedFor): Promise<Waiting[]> {
  const { total } = await listResponses(db, { viewer, handedIn: true }, one)
  return pile('response to verify', total, {
    key: 'to verify',
    title: counted(total, 'response to verify', 'responses to verify'),
    href: '/verification',
    why: 'Handed in by who reports them',
    by: wantedBy(ahead, 'response'),
  })
}

export async function responsesToConfirm({ db, viewer, ahead }: AskedFor): Promise<Waiting[]> {
  const { total } = await listResponses(db, { viewer, toConfirm: true }, one)
  return pile('pillar to confirm', total, {
    key: 'to confirm',
    title: counted(total, 'response to confirm', 'responses to confirm'),
    href: '/responses?unconfirmed=yes',
    why: 'Their pillar is suggested by their sectors, and waits for an editor to confirm it',
    by: wantedBy(ahead, 'response'),
  })
}

/** What somebody reports and has not handed in, or got back. */
export async function ownToFinish({ db, viewer, ahead }: AskedFor): Promise<Waiting[]> {
  const states = [
    { state: 'returned', why: 'The Secretariat has returned it, and says why' },
    { state: 'draft', why: 'A draft: it counts once you have handed it in' },
  ] as const
  const found = await Promise.all(
    states.map(async ({ state, why }) => {
      const filter = { viewer, ours: true, state }
      const { lines } = await listResponses(db, filter, { size: 5, number: 1 })
      return lines.map(({ id, title }) => ({
        ...{ key: id, title, href: `/responses/${id}`, why },
        by: wantedBy(ahead, 'response'),
        minutes: minutesOfWork('response to finish', 1),
        ofTask: ahead.ownDue.response !== null,
      }))
    }),
  )
  return found.flat()
}

/** Pairs of responses: twice recorded, twice done, or better done together. */
export async function findingsUndecided({ db, viewer, ahead }: AskedFor): Promise<Waiting[]> {
  if (viewer === 'public') return []
  const { all, theirs } = await findingsToDecide(db, viewer.accountId)
  const given =
    theirs === 0 ? '' : `. ${counted(theirs, 'finding is', 'findings are')} given to you`
  return pile('finding to decide', all, {
    key: 'findings',
    title: counted(all, 'finding to decide', 'findings to decide'),
    href: '/findings?state=open',
    why: `Responses that somebody should look at together${given}`,
    by: wantedBy(ahead, 'needs'),
  })
}
