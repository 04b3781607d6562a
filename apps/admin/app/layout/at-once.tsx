type AtOnceProps = {
  /** What there is now, for whoever cannot see that it changed: '12 needs'. */
  says: string
}

/**
 * Lets the choices of a page, all that stands in `data-at-once`, answer without leaving it. Without a
 * script they are links and forms. A page with it is one of those that may run ours, see
 * `server/security-headers.ts`.
 */
export function AtOnce({ says }: AtOnceProps) {
  return (
    <>
      <p className="only-read-out" role="status" data-says={says} />
      <script type="module" src="/filters.js" />
    </>
  )
}
