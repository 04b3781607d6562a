type WhileTypingProps = {
  /** Where the words that were typed are sent, and a `fragment` comes back. */
  ask: string
}

/**
 * Where a form shows what looks like the words above it, while they are typed. Nothing without a
 * script: the form looks again when it is sent. A page with it is one of those that may run ours, see
 * `server/security-headers.ts`.
 */
export function WhileTyping({ ask }: WhileTypingProps) {
  return (
    <>
      <div data-while-typing={ask} aria-live="polite" />
      <script type="module" src="/while-typing.js" />
    </>
  )
}
