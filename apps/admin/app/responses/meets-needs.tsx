import type { Strength } from '@iisg/domain/responses'
import { EmptyState } from '@iisg/ui/layout'
import { strengthNames } from '@iisg/ui/responses'
import { DataTable } from '@iisg/ui/tables'

type MetNeed = {
  id: string
  needId: string
  code: string
  title: string
  cycle: string
  strength: Strength
}

type MeetsNeedsProps = {
  needs: readonly MetNeed[]
  /** Where a need is chosen for it, for whoever may link it. */
  chooseHref: string | undefined
}

export function MeetsNeeds({ needs, chooseHref }: MeetsNeedsProps) {
  if (needs.length === 0) {
    return (
      <EmptyState title="It is linked to no need yet">
        <p>
          {chooseHref ? (
            <a href={chooseHref}>Choose a need that it meets</a>
          ) : (
            'Whoever reports it declares what it is linked to, once its pillar is known.'
          )}
        </p>
      </EmptyState>
    )
  }
  return (
    <DataTable
      caption="The needs, and how far it meets each"
      captionHidden
      narrow="stack"
      rows={needs}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'need',
          heading: 'Need',
          rowHeader: true,
          cell: ({ needId, code, title }) => (
            <a href={`/needs/${needId}`}>
              {code} {title}
            </a>
          ),
        },
        { key: 'cycle', heading: 'Stated in', cell: ({ cycle }) => cycle },
        {
          key: 'strength',
          heading: 'How far it meets it',
          cell: ({ strength }) => strengthNames[strength],
        },
      ]}
    />
  )
}
