import { partnerNames } from '@iisg/domain/partners'
import type { PillarDashboard } from '@iisg/domain/profiles'
import type { Day } from '@iisg/domain/time'
import { sayDay } from '@iisg/ui/time'
import type { Chart } from '#app/charts/chart.ts'

/** What stops being met before anything follows, the earliest first: what still will, and what has. */
export function cliffTables(cliffs: PillarDashboard['cliffs'], today: Day) {
  const [ended, ending] = [
    cliffs.filter(({ cliff }) => cliff.on < today),
    cliffs.filter(({ cliff }) => cliff.on >= today),
  ]
  return {
    ending: cliffTable('ends-soon', 'Needs that will stop being met, and nothing follows', ending),
    ended: cliffTable('has-ended', 'Needs that were met and are not any more', ended),
  }
}

function cliffTable(name: string, title: string, cliffs: PillarDashboard['cliffs']): Chart {
  return {
    name,
    title,
    draw: undefined,
    headings: ['Need', 'Code', 'Partner', 'Half met until', 'With what is planned until'],
    lines: cliffs.map(({ need, partner, cliff }) => [
      need.title,
      need.code,
      partnerNames[partner],
      sayDay(cliff.on),
      cliff.withPipeline === cliff.on ? 'the same day' : sayDay(cliff.withPipeline),
    ]),
    note: 'A need counts as met while half of it or more is. The warning looks half a year beyond the cycle.',
  }
}
