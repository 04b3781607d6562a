import type { ReactNode } from 'react'
import { KeysNote } from './keys-note.tsx'

/** A table whose rows are worked off one by one, each named by a link. */
export function Queue({ children }: { children: ReactNode }) {
  return (
    <>
      <KeysNote
        keys={[
          ['↓ or j', 'to the next, while you are in the list'],
          ['↑ or k', 'to the one before'],
          ['Enter', 'opens it'],
        ]}
      />
      <div data-queue>{children}</div>
    </>
  )
}

/** Listens to the keys of a queue: on the page once, also while nothing waits in it. */
export function QueueKeys() {
  return <script type="module" src="/queue.js" />
}
