import { type Actor, may } from '../accounts/index.ts'
import { partnerNames } from '../partners/index.ts'
import { notYetApprovedBy } from './approval.ts'
import { scopeOf } from './known.ts'
import type { Closing, NeedRecord, NeedState } from './need.ts'
import { isOpen } from './open.ts'

/** Every way from one state of a need to the next, as a noun: what is posted to its page. */
export type NeedMove =
  | { type: 'submission' }
  | { type: 'return' }
  | { type: 'validation' }
  | { type: 'adoption' }
  | { type: 'closing'; as: Closing }

/** What a move comes to: the state that it leads to, or why it may not be made. */
export type Moved = { status: 'allowed'; to: NeedState } | { status: 'refused'; because: string }

export type Movable = Pick<
  NeedRecord,
  'state' | 'partners' | 'measure' | 'submittedBy' | 'approvals'
>

/**
 * Whether somebody may make a move with a need, and where it leads: draft, submitted, returned and
 * submitted anew, validated by the Support Group, adopted by the Board, closed. Nobody validates or
 * returns what they submitted, and nothing is validated whose wording a partner has not approved.
 */
export function moveNeed(need: Movable, move: NeedMove, actor: Actor): Moved {
  switch (move.type) {
    case 'submission':
      if (!may(actor, 'state needs', scopeOf(need))) return refused(notTheirs)
      if (need.state !== 'draft' && need.state !== 'returned') return refused(elsewhere(need))
      return { status: 'allowed', to: 'submitted' }

    case 'return':
    case 'validation': {
      if (!may(actor, 'review needs')) return refused('Only the Secretariat reviews needs')
      if (need.state !== 'submitted') return refused(elsewhere(need))
      if (need.submittedBy === actor.accountId) {
        return refused('You submitted this need: somebody else has to review it')
      }
      if (move.type === 'return') return { status: 'allowed', to: 'returned' }
      const missing = notYetApprovedBy(need)
      if (missing.length > 0) {
        const names = listing.format(missing.map((partner) => partnerNames[partner]))
        return refused(`Its wording still has to be approved by ${names}`)
      }
      return { status: 'allowed', to: 'validated' }
    }

    case 'adoption':
      if (!may(actor, 'record decisions of the Board')) {
        return refused('Only an administrator records what the Board adopts')
      }
      if (need.state !== 'validated') return refused(elsewhere(need))
      return { status: 'allowed', to: 'adopted' }

    case 'closing':
      return closed(need, move.as, actor)
  }
}

function closed(need: Movable, as: Closing, actor: Actor): Moved {
  if (need.state === 'closed') return refused(elsewhere(need))
  const reviews = may(actor, 'review needs')
  switch (as) {
    case 'withdrawn':
      if (reviews) return { status: 'allowed', to: 'closed' }
      if (!may(actor, 'state needs', scopeOf(need))) return refused(notTheirs)
      if (!isOpen(need.state)) {
        return refused('It is validated: ask the Secretariat to withdraw it')
      }
      return { status: 'allowed', to: 'closed' }
    case 'merged':
      if (!reviews) return refused('Only the Secretariat merges needs')
      return { status: 'allowed', to: 'closed' }
    case 'met':
    case 'carried':
      if (!reviews) return refused('Only the Secretariat closes adopted needs')
      if (need.state !== 'adopted') return refused(`Only an adopted need is closed as ${as}`)
      return { status: 'allowed', to: 'closed' }
  }
}

const listing = new Intl.ListFormat('en-GB')

const notTheirs = 'It is another partner’s or another pillar’s need'

/** Why nothing comes of a move from where the need is now. */
function elsewhere({ state }: Pick<Movable, 'state'>): string {
  switch (state) {
    case 'draft':
      return 'It is a draft: it has to be submitted first'
    case 'submitted':
      return 'It is submitted already, and waits for a review'
    case 'returned':
      return 'It was returned, and has to be submitted anew first'
    case 'validated':
      return 'It is validated already, and waits for the Board'
    case 'adopted':
      return 'The Board has adopted it already'
    case 'closed':
      return 'It is closed'
  }
}

function refused(because: string): Moved {
  return { status: 'refused', because }
}
