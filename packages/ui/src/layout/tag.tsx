import type { ReactNode } from 'react'
import type { Tone } from '../tokens/index.ts'

type TagProps = { tone?: Tone; strand?: 1 | 2 | 3; children: ReactNode }

/** A word or two that class a thing: its pillar, its status. Never the only bearer of a colour's meaning. */
export function Tag({ tone = 'neutral', strand, children }: TagProps) {
  return (
    <span className="tag" data-tone={tone} data-strand={strand}>
      {children}
    </span>
  )
}
