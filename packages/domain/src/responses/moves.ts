import { type Actor, type Duty, may, type Scope } from '../accounts/index.ts'
import type { Tier } from '../disclosure/index.ts'
import type { CompletenessField } from './completeness.ts'
import { tierIn } from './known.ts'
import type { Handling, ResponseState } from './response.ts'
import type { ReturnDraft } from './returning.ts'

/** What can be done with a response as a whole. */
export type Move =
  | { type: 'submit' }
  | ({ type: 'return' } & ReturnDraft)
  | { type: 'verify' }
  | { type: 'publish'; tier: Tier }
  | { type: 'take back' }
  | { type: 'archive' }
  | { type: 'take up again' }

/** What a move has to know of a response. */
export type Movable = {
  state: ResponseState
  askedTier: Tier
  handling: Pick<Handling, 'submittedBy'>
  scope: Scope
  /** The fields without which it cannot be handed in. */
  missing: readonly CompletenessField[]
}

/** Merging is no move of one record: two are judged together. */
type MovedTo = Exclude<ResponseState, 'merged'>

export type Moved =
  | { status: 'moved'; to: MovedTo; tier: Tier; verifies: boolean }
  | { status: 'refused'; because: 'not theirs' | 'not from here' | 'own submission' }
  | { status: 'refused'; because: 'revised meanwhile' }
  | { status: 'refused'; because: 'incomplete'; missing: readonly CompletenessField[] }

/**
 * Where a move leads: draft → submitted → (returned → submitted) → verified → published → archived.
 * Nobody verifies what they submitted, and to publish what nobody has verified is to verify it.
 */
export function moved(response: Movable, move: Move, by: Actor): Moved {
  const { state, askedTier, handling, missing } = response
  const { duty, from, to } = ways[move.type]
  if (!may(by, duty, response.scope)) return { status: 'refused', because: 'not theirs' }
  if (!from.includes(state)) return { status: 'refused', because: 'not from here' }
  if (move.type === 'submit' && missing.length > 0) {
    return { status: 'refused', because: 'incomplete', missing }
  }
  const verifies = to === 'verified' || to === 'published' ? state === 'submitted' : false
  if (verifies && handling.submittedBy === by.accountId) {
    return { status: 'refused', because: 'own submission' }
  }
  const tier = move.type === 'publish' ? move.tier : tierIn(unpublished(to), askedTier)
  return { status: 'moved', to, tier, verifies }
}

/** The moves that somebody could make now. One that lacks a field is named: it says what to fill. */
export function movesOpenTo(response: Movable, by: Actor): Move['type'][] {
  const types = Object.keys(examples) as Move['type'][] // Its own keys.
  return types.filter((type) => {
    const answer = moved(response, examples[type], by)
    return answer.status === 'moved' || answer.because === 'incomplete'
  })
}

const ways: Record<Move['type'], { duty: Duty; from: readonly ResponseState[]; to: MovedTo }> = {
  submit: { duty: 'record responses', from: ['draft', 'returned'], to: 'submitted' },
  return: { duty: 'verify responses', from: ['submitted', 'verified'], to: 'returned' },
  verify: { duty: 'verify responses', from: ['submitted'], to: 'verified' },
  publish: {
    duty: 'publish responses',
    from: ['submitted', 'verified', 'published'],
    to: 'published',
  },
  'take back': { duty: 'publish responses', from: ['published'], to: 'verified' },
  archive: {
    duty: 'publish responses',
    from: ['draft', 'returned', 'submitted', 'verified', 'published'],
    to: 'archived',
  },
  'take up again': { duty: 'publish responses', from: ['archived'], to: 'draft' },
}

/** One of each: whether it is open does not hang on what is said with it. */
const examples: Record<Move['type'], Move> = {
  submit: { type: 'submit' },
  return: { type: 'return', reasons: ['unclear'], note: '' },
  verify: { type: 'verify' },
  publish: { type: 'publish', tier: 'members' },
  'take back': { type: 'take back' },
  archive: { type: 'archive' },
  'take up again': { type: 'take up again' },
}

function unpublished(state: MovedTo): Exclude<MovedTo, 'published'> {
  return state === 'published' ? 'verified' : state
}

/**
 * The state of a response once somebody, the Secretariat too, has revised it and its fields `changed`.
 * What was verified waits to be verified anew where what it tells has changed; a draft stays a draft.
 */
export function stateAfterRevision(
  state: ResponseState,
  changed: readonly string[],
): ResponseState {
  const verifiedBefore = state === 'verified' || state === 'published'
  return verifiedBefore && isContent(changed) ? 'submitted' : state
}

/**
 * Whether whoever revises a response hands it in by that: it waits to be verified, and what it tells
 * is theirs from now on. Nobody verifies their own words, whoever said the first ones.
 */
export function isHandedInBy(state: ResponseState, changed: readonly string[]): boolean {
  return stateAfterRevision(state, changed) === 'submitted' && isContent(changed)
}

/** The drawing beside a title tells nothing that somebody could verify. */
function isContent(changed: readonly string[]): boolean {
  return changed.some((field) => field !== 'icon')
}

/** Whether nothing in a record changes any more: it is archived, or told under another. */
export function isSettled(state: ResponseState): boolean {
  return state === 'archived' || state === 'merged'
}
