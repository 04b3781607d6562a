import type { ReactNode } from 'react'

type SplitProps = { aside: ReactNode; asideLabel: string; children: ReactNode }

/** Filters or facts beside the thing itself; above it where there is no room. */
export function Split({ aside, asideLabel, children }: SplitProps) {
  return (
    <div className="split">
      <aside className="split__aside" aria-label={asideLabel}>
        {aside}
      </aside>
      <div className="split__main">{children}</div>
    </div>
  )
}
