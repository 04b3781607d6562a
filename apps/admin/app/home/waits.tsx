import type { Day } from '@iisg/domain/time'
import { Listing, ListingItem } from '@iisg/ui/layout'
import { sayDue } from './say-due.ts'
import type { Waiting } from './waiting.ts'

type WaitsProps = { lines: readonly Waiting[]; today: Day; level: 2 | 3 }

/** What waits, each with the page where it is done, by when, and how long it takes. */
export function Waits({ lines, today, level }: WaitsProps) {
  return (
    <Listing>
      {lines.map(({ key, title, href, why, by, minutes, ofTask }) => (
        <ListingItem key={key} title={title} href={href} level={level}>
          <p>{why}.</p>
          <p>
            <strong>{by ? sayDue(by, today) : 'No day is set for it'}.</strong> About {minutes}{' '}
            minutes{ofTask ? ', counted with your task' : ''}.
          </p>
        </ListingItem>
      ))}
    </Listing>
  )
}
