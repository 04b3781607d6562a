import type { ReactNode } from 'react'
import './note.css'

/** A line below a cell's main words: smaller, and of less weight. */
export function Note({ children }: { children: ReactNode }) {
  return <span className="note">{children}</span>
}
