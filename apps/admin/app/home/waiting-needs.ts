import { may } from '@iisg/domain/accounts'
import { mayRevise, type Need } from '@iisg/domain/needs'
import { counted } from '@iisg/ui/numbers'
import { contestedAmong, toConfirmAmong } from '#app/links/links-waiting.ts'
import { toApprove } from '#app/needs/to-approve.ts'
import { poolingsToDecide } from '#app/pooled/poolings-to-decide.ts'
import { wantedBy } from './ahead.ts'
import { type AskedFor, pile, type Waiting } from './waiting.ts'

/** What was returned and what nobody submitted, for who may; what is submitted, for who reviews. */
export async function needsUnderWay({ needs, viewer, ahead }: AskedFor): Promise<Waiting[]> {
  return underWay.flatMap(({ state, said, why, work }) => {
    const isTheirs = (need: Need) =>
      state === 'submitted' ? may(viewer, 'review needs') : mayRevise(viewer, need)
    const those = needs.filter((need) => need.state === state && isTheirs(need))
    return pile(work, those.length, {
      ofTask: ahead.ownDue.needs !== null && state !== 'submitted',
      key: state,
      title: `${counted(those.length, 'need')} ${said}`,
      href: `/needs?state=${state}`,
      why,
      by: wantedBy(ahead, 'needs'),
    })
  })
}

const underWay = [
  {
    state: 'returned',
    said: 'returned',
    why: 'Returned with reasons, to be submitted again',
    work: 'need to finish',
  },
  {
    state: 'submitted',
    said: 'submitted',
    why: 'Submitted: they count once they are validated',
    work: 'need to review',
  },
  {
    state: 'draft',
    said: 'in draft',
    why: 'Drafts that nobody has submitted yet',
    work: 'need to submit',
  },
] as const

export async function needsToPool({ db, viewer, ahead }: AskedFor): Promise<Waiting[]> {
  const undecided = await poolingsToDecide(db, viewer)
  return pile('group to pool', undecided, {
    key: 'pooling',
    title: `${counted(undecided, 'group')} of needs to pool or not`,
    href: '/findings/pooling?state=open',
    why: 'Partners ask for the same work, and no regional response answers them',
    by: wantedBy(ahead, 'needs'),
  })
}

export async function wordingsToApprove(asked: AskedFor): Promise<Waiting[]> {
  const { db, viewer, needs, ahead } = asked
  const those = await toApprove(db, viewer, needs)
  return pile('wording to approve', those.length, {
    ofTask: ahead.ownDue.needs !== null,
    key: 'wordings',
    title: `${counted(those.length, 'need')} whose wording waits for you`,
    href: '/needs?wording=to+approve',
    why: 'Until you approve, only their partners and the Secretariat know them',
    by: wantedBy(ahead, 'needs'),
  })
}

/** The links of a cycle's needs that wait for whoever speaks for a beneficiary. */
export async function linksToConfirm({ db, viewer, needs, ahead }: AskedFor): Promise<Waiting[]> {
  const count = await toConfirmAmong(db, needs, viewer)
  return pile('link to confirm', count, {
    ofTask: ahead.ownDue.response !== null,
    key: 'links to confirm',
    title: `${counted(count, 'link')} to confirm`,
    href: '/links',
    why: 'Others say that they help with your needs. Say whether it is so',
    by: wantedBy(ahead, 'response'),
  })
}

/** The links of a cycle's needs that a beneficiary contests. */
export async function linksContested({ db, needs, ahead }: AskedFor): Promise<Waiting[]> {
  const count = await contestedAmong(db, needs)
  return pile('contested link', count, {
    key: 'contested links',
    title: counted(count, 'contested link'),
    href: '/links/contested',
    why: 'A beneficiary does not agree. Hear both sides and resolve it',
    by: wantedBy(ahead, 'needs'),
  })
}
