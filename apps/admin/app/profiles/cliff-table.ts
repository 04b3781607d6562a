import { partnerNames } from '@iisg/domain/partners'
import type { PillarDashboard } from '@iisg/domain/profiles'
import { sayDay } from '@iisg/ui/time'
import type { Chart } from '#app/charts/chart.ts'

/** What is met today and ends before anything follows, the earliest first. */
export function cliffTable(cliffs: PillarDashboard['cliffs']): Chart {
  return {
    name: 'ends-soon',
    title: 'Needs that are met today and not for long enough',
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
