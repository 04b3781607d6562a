import type { NameableInstitution, ReadLine } from '@iisg/domain/responses'
import { namePartners } from '@iisg/ui/partners'
import { DataTable } from '@iisg/ui/tables'
import { sayPeriod } from '@iisg/ui/time'

type LinesReadProps = {
  lines: readonly ReadLine[]
  institutions: readonly NameableInstitution[]
}

/** Every line with what was read in it, or what is wrong with it. */
export function LinesRead({ lines, institutions }: LinesReadProps) {
  const nameOf = (id: string) => institutions.find((each) => each.id === id)?.name ?? ''
  return (
    <DataTable
      caption="What stands in the lines"
      narrow="stack"
      rows={lines}
      keyOf={({ number }) => String(number)}
      columns={[
        { key: 'number', heading: 'Line', numeric: true, cell: ({ number }) => number },
        {
          key: 'title',
          heading: 'Event',
          rowHeader: true,
          cell: (line) => (line.status === 'good' ? line.event.title : line.text),
        },
        {
          key: 'read',
          heading: 'Read as',
          cell: (line) =>
            line.status === 'good'
              ? [
                  sayPeriod(line.event),
                  line.event.place,
                  line.event.partners.length > 0 ? namePartners(line.event.partners) : 'the region',
                  line.event.institutions.map(nameOf).join('; '),
                ]
                  .filter((word) => word !== '')
                  .join(' · ')
              : line.problems.map((problem) => `${problem}.`).join(' '),
        },
        {
          key: 'status',
          heading: 'State',
          cell: ({ status }) => (status === 'good' ? 'Can be recorded' : 'To mend'),
        },
      ]}
    />
  )
}
