import type { Load, LoadLevel } from '@iisg/domain/absorption'
import { StateGlyph } from '@iisg/ui/charts'
import { count, counted } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { sayMonth } from '@iisg/ui/time'
import type { Tone } from '@iisg/ui/tokens'

export type InstitutionLoad = { id: string; name: string; capacity: number | null; loads: Load[] }

type AbsorptionCalendarProps = {
  institutions: InstitutionLoad[]
  /** Whether the reader may tell what they can take on. */
  mayTell: boolean
}

/** Who is asked to take part in how much, month by month, against what each says it can take on. */
export function AbsorptionCalendar({ institutions, mayTell }: AbsorptionCalendarProps) {
  const months = institutions[0]?.loads.map(({ month }) => month) ?? []
  return (
    <DataTable
      caption="Events by institution and month"
      captionHidden
      rows={institutions}
      keyOf={({ id }) => id}
      columns={[
        { key: 'name', heading: 'Institution', rowHeader: true, cell: ({ name }) => name },
        {
          key: 'capacity',
          heading: 'Can take on a month',
          cell: ({ id, name, capacity }) => (
            <>
              {capacity === null ? 'Not stated' : count(capacity)}
              {mayTell && (
                <>
                  {' '}
                  <a href={`/organisations/${id}/capacity`}>
                    {capacity === null ? 'Tell it' : 'Change it'}
                    <span className="only-read-out"> for {name}</span>
                  </a>
                </>
              )}
            </>
          ),
        },
        ...months.map((month, index) => ({
          key: month,
          heading: sayMonth(month),
          cell: ({ loads }: InstitutionLoad) => <Month load={loads[index]} />,
        })),
      ]}
    />
  )
}

function Month({ load }: { load: Load | undefined }) {
  if (!load || load.events.length === 0) return <span aria-hidden="true">·</span>
  const { events, level } = load
  return (
    <span title={events.map(({ title }) => title).join('; ')}>
      {level !== 'unknown' && <StateGlyph tone={toneOf[level]} />} {events.length}
      <span className="only-read-out">
        {' '}
        {counted(events.length, 'event')}
        {levelNames[level]}
      </span>
    </span>
  )
}

const toneOf: Record<Exclude<LoadLevel, 'unknown'>, Tone> = {
  within: 'covered',
  amber: 'thin',
  red: 'open',
}

const levelNames: Record<LoadLevel, string> = {
  unknown: '',
  within: ', within what it can take on',
  amber: ', more than it can take on',
  red: ', far more than it can take on',
}
