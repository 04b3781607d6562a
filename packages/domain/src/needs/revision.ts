import { may, type Viewer } from '../accounts/index.ts'
import { scopeOf } from './known.ts'
import type { NeedRecord, NeedState } from './need.ts'
import { isOpen } from './open.ts'

/** Whether somebody may revise a need: a partner until it is validated, the Secretariat until it is closed. */
export function mayRevise(
  viewer: Viewer,
  need: Pick<NeedRecord, 'state' | 'partners' | 'measure'>,
) {
  if (need.state === 'closed' || !may(viewer, 'state needs', scopeOf(need))) return false
  return isOpen(need.state) || may(viewer, 'review needs')
}

/**
 * Whether a change of some fields is one of what partners approve and everybody weighs: of all that a
 * need says, but for the documents that it is found in and the authorities that it is about.
 */
export function isAgreedAnew(changed: readonly string[]): boolean {
  return changed.some((field) => field !== 'sources' && field !== 'institutionIds')
}

/**
 * The state of a need once its fields `changed`. What the Support Group or the Board has agreed to is
 * submitted anew where it says something else by now: their word was on what it said before.
 */
export function needStateAfter(state: NeedState, changed: readonly string[]): NeedState {
  const agreed = state === 'validated' || state === 'adopted'
  return agreed && isAgreedAnew(changed) ? 'submitted' : state
}
