import { Notice, Section } from '@iisg/ui/layout'
import { listed } from '@iisg/ui/numbers'
import { sayInstant } from '@iisg/ui/time'

type ToldUnderProps = {
  under: { mergedAt: Date | string; kept: { id: string; title: string } | null }
}

/** Leads from a record that counts nowhere any more to the one under which it is told. */
export function ToldUnder({ under: { mergedAt, kept } }: ToldUnderProps) {
  return (
    <Notice tone="warning" title="It is told under another record">
      <p>
        {`Since ${sayInstant(new Date(mergedAt))} it counts nowhere by itself: both were one piece of work, recorded twice. `}
        {kept ? (
          <>
            Go to <a href={`/responses/${kept.id}`}>{kept.title}</a>.
          </>
        ) : (
          'You may not see the other record.'
        )}
      </p>
    </Notice>
  )
}

type AlsoRecordedProps = {
  records: readonly {
    id: string
    title: string
    identifiers: readonly string[]
    findingId: string | null
  }[]
  mayPart: boolean
}

/** Under which other records a response was recorded. */
export function AlsoRecorded({ records, mayPart }: AlsoRecordedProps) {
  return (
    <Section title="Also recorded as" id="also">
      <ul>
        {records.map(({ id, title, identifiers, findingId }) => (
          <li key={id}>
            <a href={`/responses/${id}`}>{title}</a>
            {identifiers.length > 0 && `, ${listed(identifiers)}`}
            {mayPart && findingId && (
              <>
                {'. '}
                <a href={`/findings/${findingId}/merge`} aria-label={`Part them again: ${title}`}>
                  Part them again
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
