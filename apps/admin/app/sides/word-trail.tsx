import { sayInstant } from '@iisg/ui/time'
import type { WordShown } from './word-shown.ts'
import './word-trail.css'

/** What was said of a link for one partner, the last word first. */
export function WordTrail({ trail }: Pick<WordShown, 'trail'>) {
  if (trail.length === 0) return null
  return (
    <ol className="word-trail">
      {trail.map(({ at, by, says, note }) => (
        <li key={String(at)}>
          {says}.{note !== '' && <q className="word-trail__note">{note}</q>}
          <span className="word-trail__who">
            {by ?? 'The Secretariat'}, {sayInstant(at)}
          </span>
        </li>
      ))}
    </ol>
  )
}
