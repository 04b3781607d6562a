import type { NeedState } from './need.ts'

/** Whether a need is still being worked on by those who state it. */
export function isOpen(state: NeedState): boolean {
  return state === 'draft' || state === 'submitted' || state === 'returned'
}
