import type { ReactNode } from 'react'

type LongFormProps = {
  className?: string
  /** Whether it came back with what is saved nowhere yet. */
  isSentBack: boolean
  children: ReactNode
}

/**
 * A form that takes a while to fill in. Where the browser runs scripts it asks before what was typed is
 * lost. A page with it is one of those that may run ours, see `server/security-headers.ts`.
 */
export function LongForm({ className = 'form', isSentBack, children }: LongFormProps) {
  return (
    <>
      <form
        className={className}
        method="post"
        data-unsaved={isSentBack ? 'sent back' : 'as it was'}
      >
        {children}
      </form>
      <script type="module" src="/unsaved.js" />
    </>
  )
}
