import type { AuditEntry } from '@iisg/domain/audit'
import type { Changes } from '@iisg/domain/changes'
import { ChangesTable, fieldNames, sayEvent } from '@iisg/ui/audit'
import { sayInstant } from '@iisg/ui/time'

type Entry = AuditEntry & {
  /** In words. */
  changes: Changes
  /** The other records in whose history it stands too. */
  others: { word: string; href: string; name: string }[]
}

/** What happened to a record, as sentences, with what was changed below each. */
export function HistoryList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol className="history">
      {entries.map(({ id, at, by, event, changes, others }) => (
        <li key={id} className="history__entry">
          <p className="history__when">
            <time dateTime={at.toISOString()}>{sayInstant(at)}</time>
          </p>
          <div className="history__what">
            <p>
              <strong>{by ?? 'The operator'}</strong> {sayEvent(event)}.
            </p>
            {others.map(({ word, href, name }) => (
              <p key={href} className="history__other">
                {word}: <a href={href}>{name}</a>
              </p>
            ))}
            {Object.keys(changes).length > 0 && <ChangesTable changes={changes} fields={fields} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The changes are in words already: only the fields still need theirs. */
const fields = Object.fromEntries(
  Object.entries(fieldNames).map(([field, name]) => [field, { name }]),
)
