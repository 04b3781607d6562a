import type { ResponseState } from '@iisg/domain/responses'

/** Refuses to change what is archived or told under another record. */
export function requireLiving({ state }: { state: ResponseState }): void {
  if (state === 'archived') {
    throw new Response('It is archived: nothing in it changes', { status: 409 })
  }
  if (state === 'merged') {
    throw new Response('It is told under another record: change that one', { status: 409 })
  }
}
