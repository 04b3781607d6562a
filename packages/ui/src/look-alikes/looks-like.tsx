import { designated } from '@iisg/domain/partners'
import type { ReactNode } from 'react'
import { Notice } from '../layout/index.ts'
import { listed } from '../numbers/index.ts'

type LooksLikeProps = {
  /** The likest first. */
  these: readonly { id: string; title: string; shared: readonly string[] }[]
  hrefOf: (id: string) => string
  /** Whether it speaks up by itself, where what stands around it does not. */
  live?: boolean
  /** What to do where it is the same, and where it is not. */
  children: ReactNode
}

/**
 * What is being typed may be recorded already: for any form. The form tells with its next posting
 * which of them whoever fills it in has seen. Nothing where nothing looks like it.
 */
export function LooksLike({ these, hrefOf, live = true, children }: LooksLikeProps) {
  if (these.length === 0) return null
  return (
    <Notice tone="warning" title="It looks like what is recorded already" live={live}>
      <ul>
        {these.map(({ id, title, shared }) => (
          <li key={id}>
            <a href={hrefOf(id)} target="_blank" rel="noreferrer">
              {title}
              <span className="only-read-out"> (opens in a new tab)</span>
            </a>
            {shared.length > 0 && `: both speak of ${listed(shared.slice(0, 6).map(designated))}`}
            <input type="hidden" name="seen[]" value={id} />
          </li>
        ))}
      </ul>
      {children}
    </Notice>
  )
}
