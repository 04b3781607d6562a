import { may, type Viewer } from '@iisg/domain/accounts'
import {
  approvingFor,
  mayRevise,
  moveNeed,
  type NeedMove,
  type NeedRecord,
  notYetApprovedBy,
} from '@iisg/domain/needs'
import { namePartners } from '@iisg/ui/partners'

/** Something that a viewer can do with a need, or what it waits for before they can. */
export type Step =
  | { status: 'open'; href: string; text: string; why: string }
  | { status: 'waits'; why: string }

/** What comes next for a need, as far as it is the viewer's to do. */
export function nextSteps(viewer: Viewer, need: NeedRecord): Step[] {
  if (viewer === 'public') return []
  const approves = approvingFor(viewer, need)
  const missing = notYetApprovedBy(need)
  const own = missing.filter((partner) => approves.includes(partner))
  const steps: Step[] = []

  if (own.length > 0) {
    const why = `${namePartners(own)} has not approved this wording yet`
    steps.push({ status: 'open', href: 'approval', text: 'Approve the wording', why })
  } else if (approves.length > 0) {
    const why = 'You approved this wording. You can take that back'
    steps.push({ status: 'open', href: 'approval', text: 'See the approval', why })
  }
  for (const { move, href, text, why, shows } of moves) {
    if (!shows(viewer, need)) continue
    const moved = moveNeed(need, move, viewer)
    if (moved.status === 'allowed') steps.push({ status: 'open', href, text, why })
    // A review that waits for somebody is told; what is not theirs is not.
    else if (need.state === 'submitted') steps.push({ status: 'waits', why: moved.because })
  }
  if (closes(viewer, need)) {
    steps.push({
      status: 'open',
      href: 'closing',
      text: 'Close it',
      why: 'It is met, withdrawn or merged',
    })
  }
  return steps
}

type MoveTold = {
  move: NeedMove
  href: string
  text: string
  why: string
  /** Whether it is the viewer's to do from where the need is. */
  shows: (viewer: Viewer, need: NeedRecord) => boolean
}

const moves: readonly MoveTold[] = [
  {
    move: { type: 'submission' },
    href: 'submission',
    text: 'Submit',
    why: 'The Secretariat takes it to the Support Group',
    shows: (viewer, need) =>
      mayRevise(viewer, need) && (need.state === 'draft' || need.state === 'returned'),
  },
  {
    move: { type: 'validation' },
    href: 'validation',
    text: 'Record that it is validated',
    why: 'The Support Group has agreed to it',
    shows: reviews,
  },
  {
    move: { type: 'return' },
    href: 'return',
    text: 'Return it',
    why: 'It goes back with reasons',
    shows: reviews,
  },
  {
    move: { type: 'adoption' },
    href: 'adoption',
    text: 'Record that it is adopted',
    why: 'The Board has adopted it',
    shows: (viewer, { state }) =>
      state === 'validated' && may(viewer, 'record decisions of the Board'),
  },
]

function reviews(viewer: Viewer, { state }: NeedRecord): boolean {
  return state === 'submitted' && may(viewer, 'review needs')
}

function closes(viewer: Viewer, need: NeedRecord): boolean {
  if (viewer === 'public') return false
  return (['met', 'withdrawn', 'merged'] as const).some(
    (as) => moveNeed(need, { type: 'closing', as }, viewer).status === 'allowed',
  )
}
