import { listDecisions, listProposals } from '@iisg/db/board'
import { listCycles } from '@iisg/db/cycles'
import { findSeal } from '@iisg/db/snapshots'
import { may } from '@iisg/domain/accounts'
import { minutesOfWork } from '@iisg/domain/tasks'
import { addDays, dayOf } from '@iisg/domain/time'
import { counted } from '@iisg/ui/numbers'
import { sayDay } from '@iisg/ui/time'
import { type AskedFor, pile, type Waiting } from './waiting.ts'

/** What a member of the Board is asked to read before it meets. */
export async function proposalsToRead({ db, ahead }: AskedFor): Promise<Waiting[]> {
  const proposed = (await listProposals(db)).filter(({ state }) => state === 'proposed')
  return proposed.flatMap(({ id, title, advice }) =>
    pile('proposal to read', 1, {
      key: id,
      title,
      href: `/proposals/${id}`,
      why: advice
        ? `The Support Group ${advice.advice}; read it with the figures that it rests on`
        : 'Read it with the figures that it rests on',
      by: ahead.board?.day ?? null,
    }),
  )
}

/**
 * What an auditor is asked to look at: what changed, the seals, what the Board decided and nobody has
 * carried out. It is wanted before the next cycle is closed. The Secretariat audits nothing itself.
 */
export async function changesToAudit({ db, viewer, ahead }: AskedFor): Promise<Waiting[]> {
  if (may(viewer, 'run mapping cycles')) return []
  const [cycles, decisions] = await Promise.all([listCycles(db), listDecisions(db)])
  const seals = await Promise.all(cycles.map(({ id }) => findSeal(db, id)))
  const by = ahead.stages.flatMap(({ closesOn }) => closesOn ?? []).sort()[0] ?? null
  const since = addDays(ahead.today, -90)

  const sealed = cycles.flatMap(({ id, label }, at) => {
    const seal = seals[at]
    if (!seal) return []
    const on = sayDay(dayOf(new Date(seal.statement.at)))
    return pile('seal to check', 1, {
      key: `seal ${id}`,
      title: `The seal of the ${label}`,
      href: `/cycles/${id}/snapshot`,
      why: `Frozen on ${on} by ${seal.statement.by.name}: see whether it holds, and the errata`,
      by,
    })
  })
  const open = decisions.filter(({ followUp }) => followUp === 'open' || followUp === 'under way')
  return [
    ...pile('changes to read', 1, {
      key: 'changes',
      title: 'What has changed in the last 90 days',
      href: `/changes?since=${since}`,
      why: 'Needs, responses, links and findings; each record leads to its history',
      by,
    }),
    ...sealed,
    ...pile('decision to follow up', open.length, {
      key: 'decisions',
      title: `${counted(open.length, 'decision')} not carried out yet`,
      href: '/decisions',
      why: 'What the Board decided, and how far it is',
      by,
    }),
  ]
}

/** Where whoever has nothing to do but to read may begin. */
export const readable = [
  {
    key: 'coverage',
    title: 'Coverage',
    href: '/coverage',
    why: 'How far the needs are met, partner by partner. Each figure leads to its reason',
  },
  {
    key: 'needs',
    title: 'Needs',
    href: '/needs',
    why: 'What partners ask for, and what is done about it',
  },
  {
    key: 'responses',
    title: 'Responses',
    href: '/responses',
    why: 'Support projects, laws, strategies and whatever else answers a need',
  },
].map((each) => ({ ...each, minutes: minutesOfWork('page to read', 1) }))
