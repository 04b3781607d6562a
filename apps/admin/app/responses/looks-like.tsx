import { Notice } from '@iisg/ui/layout'
import type { LookAlike } from './look-alikes.ts'

/** What is being typed may be recorded already. Whoever saves again has seen that. */
export function LooksLikeThese({ these }: { these: readonly LookAlike[] }) {
  if (these.length === 0) return null
  return (
    <Notice tone="warning" title="It looks like what is recorded already" live>
      <ul>
        {these.map(({ id, title }) => (
          <li key={id}>
            <a href={`/responses/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      <p>If it is another, save it again. Nothing that you typed is lost.</p>
      <input type="hidden" name="seen" value="yes" />
    </Notice>
  )
}
