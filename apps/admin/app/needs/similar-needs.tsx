import { Notice } from '@iisg/ui/layout'
import { listed } from '@iisg/ui/numbers'
import type { Similar } from './similar.ts'

/** Needs that may be the same, with why they are shown. Nothing where there is none. */
export function SimilarNeeds({ similar }: { similar: readonly Similar[] }) {
  if (similar.length === 0) return null
  return (
    <Notice tone="warning" title="Is it one of these already?" live>
      <ul>
        {similar.map(({ id, code, title, shared }) => (
          <li key={id}>
            <a href={`/needs/${id}`} target="_blank" rel="noreferrer">
              {code} {title}
              <span className="only-read-out"> (opens in a new tab)</span>
            </a>
            : both speak of {listed(shared.slice(0, 6))}
          </li>
        ))}
      </ul>
      <p>
        Where it is the same, add your partner to that need instead of stating it twice. Where it is
        not, state it all the same.
      </p>
    </Notice>
  )
}
