import type { MappingCycle } from '@iisg/domain/cycles'
import type { Partner } from '@iisg/domain/partners'
import type { ProfiledCell } from '@iisg/domain/profiles'
import { NeedStanding } from '@iisg/ui/analysis'
import { priorityNames } from '@iisg/ui/needs'
import { toOneDecimal } from '@iisg/ui/numbers'
import { PillarTag } from '@iisg/ui/pillars'
import { DataTable } from '@iisg/ui/tables'
import { Note } from '#app/layout/note.tsx'
import { needHref } from '#app/needs/need-href.ts'

type PartnerNeedsProps = {
  cells: readonly ProfiledCell[]
  partner: Partner
  cycle: Pick<MappingCycle, 'id' | 'kind'>
}

/** A partner's needs with how each stands, and where that is explained. */
export function PartnerNeeds({ cells, partner, cycle }: PartnerNeedsProps) {
  return (
    <DataTable
      caption="Needs, the largest gap first"
      captionHidden
      narrow="stack"
      rows={cells}
      keyOf={({ need }) => need.id}
      columns={[
        {
          key: 'need',
          heading: 'Need',
          rowHeader: true,
          cell: ({ need }) => (
            <>
              <a href={needHref(need.id, cycle, partner)}>{need.title}</a>
              <Note>
                {need.code}, {priorityNames[need.priority].toLowerCase()}
              </Note>
            </>
          ),
        },
        {
          key: 'pillar',
          heading: 'Pillar',
          cell: ({ need }) => <PillarTag pillar={need.measure.objective.pillar} />,
        },
        { key: 'standing', heading: 'Standing', cell: ({ cell }) => <NeedStanding cell={cell} /> },
        {
          key: 'gap',
          heading: 'Gap',
          numeric: true,
          cell: ({ cell }) => ('gap' in cell ? toOneDecimal(cell.gap) : '–'),
        },
      ]}
    />
  )
}
