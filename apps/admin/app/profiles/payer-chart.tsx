import { amountOfCents } from '@iisg/domain/money'
import type { Payers } from '@iisg/domain/profiles'
import { BarChart } from '@iisg/ui/charts'
import { count, percent } from '@iisg/ui/numbers'
import type { Chart } from '#app/charts/chart.ts'

/** Who pays how much of what is done: shares as bars, amounts in the table. */
export function payerChart({ donors, concentration }: Payers): Chart {
  const title = 'Who pays for what is done, by the money allocated'
  const shares = concentration?.shares ?? []
  const bars = shares.slice(0, 12).map(({ key, share }) => ({ label: key.name, value: share }))
  const description = shares.map(({ key, share }) => `${key.name} ${percent(share)}`).join(', ')

  return {
    name: 'payers',
    title,
    draw:
      bars.length === 0
        ? undefined
        : (width) => (
            <BarChart
              {...{ title, description, bars }}
              say={percent}
              {...(width !== undefined && { width })}
            />
          ),
    headings: ['Donor', 'Allocated, in euro', 'Share', 'Responses'],
    lines: donors.map(({ organisation, cents, responses }, at) => [
      organisation.name,
      Number(amountOfCents(cents)).toFixed(2),
      percent(shares[at]?.share ?? 0),
      count(responses),
    ]),
    note: 'Budgets in force, split over the needs and partners that a response serves; several donors have equal parts. What nobody stated is estimated.',
  }
}
