import { count, counted } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { sayPeriod } from '@iisg/ui/time'
import type { Chart } from '#app/charts/chart.ts'
import { ChartPanel } from '#app/charts/chart-panel.tsx'
import type { InstitutionLoad } from './load-chart.tsx'
import type { ToldEvent } from './loads-in.ts'

type AbsorptionCalendarProps = {
  chart: Chart
  files: { path: string; search: string }
  institutions: readonly InstitutionLoad[]
  events: readonly ToldEvent[]
  /** Events that the reader may not know. */
  hidden: number
}

/** Who is asked to take part in how much, month by month, and by which events. */
export function AbsorptionCalendar(props: AbsorptionCalendarProps) {
  const { chart, files, institutions, events, hidden } = props
  const nameOf = (id: string) => institutions.find((each) => each.id === id)?.name ?? ''

  return (
    <>
      <ChartPanel chart={chart} files={files} />
      {events.length > 0 && (
        <DataTable
          caption="The events of these months"
          narrow="stack"
          rows={events}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'event',
              heading: 'Event',
              rowHeader: true,
              cell: ({ id, title }) => <a href={`/responses/${id}`}>{title}</a>,
            },
            { key: 'days', heading: 'When', cell: ({ days }) => sayPeriod(days) },
            {
              key: 'institutions',
              heading: 'Who is asked',
              cell: ({ institutionIds }) => institutionIds.map(nameOf).join('; '),
            },
          ]}
        />
      )}
      {hidden > 0 && (
        <p>
          {events.length > 0 ? `${counted(hidden, 'more event')}` : counted(hidden, 'event')} that
          may not be shown to you {hidden === 1 ? 'is' : 'are'} counted in these figures.
        </p>
      )}
    </>
  )
}

type CapacitiesProps = { institutions: readonly InstitutionLoad[] }

/** What each institution says it can take on, for those who may tell it. */
export function Capacities({ institutions }: CapacitiesProps) {
  return (
    <DataTable
      caption="What each says it can take on"
      narrow="stack"
      rows={institutions}
      keyOf={({ id }) => id}
      columns={[
        { key: 'name', heading: 'Institution', rowHeader: true, cell: ({ name }) => name },
        {
          key: 'capacity',
          heading: 'Events a month',
          cell: ({ id, name, capacity }) => (
            <span>
              {capacity === null ? 'Not stated' : count(capacity)}{' '}
              <a href={`/organisations/${id}/capacity`}>
                {capacity === null ? 'Tell it' : 'Change it'}
                <span className="only-read-out"> for {name}</span>
              </a>
            </span>
          ),
        },
      ]}
    />
  )
}
