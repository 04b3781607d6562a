import type { Moved } from '@iisg/domain/responses'
import { sayRefusedMove } from '@iisg/ui/responses'

/** A move that is one press of a button is open, or it is forbidden: there is nothing to fill in. */
export function refusedMove(answer: Moved): void {
  if (answer.status === 'moved') return
  const isLate = answer.because === 'not from here' || answer.because === 'revised meanwhile'
  const status = isLate ? 409 : 403
  throw new Response(sayRefusedMove(answer), { status })
}
