import type { Need } from '@iisg/domain/needs'
import { sayMoney } from '@iisg/ui/money'
import { namePartners } from '@iisg/ui/partners'
import { DataTable } from '@iisg/ui/tables'
import { sayDay } from '@iisg/ui/time'
import { capitalised } from '#app/layout/capitalised.ts'
import { Note } from '#app/layout/note.tsx'

type Asking = Pick<
  Need,
  'id' | 'code' | 'title' | 'description' | 'partners' | 'cost' | 'targetDay'
>

/** The needs themselves. Their costs stay in the currency in which somebody estimated them. */
export function NeedsAsking({ needs }: { needs: readonly Asking[] }) {
  return (
    <>
      <DataTable
        caption="The needs and what they would cost"
        captionHidden
        narrow="stack"
        rows={needs}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'need',
            heading: 'Need',
            rowHeader: true,
            cell: ({ id, code, title, description }) => (
              <>
                <a href={`/needs/${id}`}>{`${code} ${title}`}</a>
                {description && <Note>{description}</Note>}
              </>
            ),
          },
          {
            key: 'partners',
            heading: 'Stated by',
            cell: ({ partners }) => capitalised(namePartners(partners)),
          },
          {
            key: 'cost',
            heading: 'Estimated cost',
            cell: ({ cost }) =>
              cost === null
                ? 'Not said'
                : `${sayMoney(cost)}${cost.on ? `, as of ${sayDay(cost.on)}` : ''}`,
          },
          {
            key: 'target',
            heading: 'To be met by',
            cell: ({ targetDay }) => (targetDay ? sayDay(targetDay) : 'Not said'),
          },
        ]}
      />
      <p>
        A cost is that of the whole need, for all who state it and for every kind of work that it
        asks for. So costs are not added up here.
      </p>
    </>
  )
}
