import { partnerNames } from '@iisg/domain/partners'
import type { MemberProfile } from '@iisg/domain/profiles'
import { BarChart } from '@iisg/ui/charts'
import { percent } from '@iisg/ui/numbers'
import type { Chart } from '#app/charts/chart.ts'

/** Everything that a member's page draws, each with its figures. */
export function memberCharts({ pays, carriesOut }: Record<'pays' | 'carriesOut', MemberProfile>) {
  return {
    pays: placeTable('pays', 'The needs that it pays for', pays),
    paysToo: overlapChart('pays-too', 'Who pays in the same places', pays),
    carriesOut: placeTable(
      'carries-out',
      'The needs that it carries something out for',
      carriesOut,
    ),
    carriesOutToo: overlapChart(
      'carries-out-too',
      'Who carries something out in the same places',
      carriesOut,
    ),
  }
}

function placeTable(name: string, title: string, { places }: MemberProfile): Chart {
  return {
    name,
    title,
    draw: undefined,
    headings: ['Need', 'Code', 'Partner', 'Share of its portfolio'],
    lines: places.map(({ need, partner, share }) => [
      need.title,
      need.code,
      partnerNames[partner],
      percent(share),
    ]),
  }
}

function overlapChart(name: string, title: string, { overlaps }: MemberProfile): Chart {
  const bars = overlaps
    .slice(0, 12)
    .map(({ organisation, overlap }) => ({ label: organisation.name, value: overlap }))
  const description = overlaps
    .map(({ organisation, overlap }) => `${organisation.name} ${percent(overlap)}`)
    .join(', ')

  return {
    name,
    title,
    draw:
      bars.length === 0
        ? undefined
        : (width) => (
            <BarChart
              {...{ title, description, bars }}
              say={percent}
              full={1}
              {...(width !== undefined && { width })}
            />
          ),
    headings: ['Provider', 'Overlap of the portfolios'],
    lines: overlaps.map(({ organisation, overlap }) => [organisation.name, percent(overlap)]),
    note: 'The share of two portfolios that lies in the same needs of the same partners. Overlap is no duplication by itself.',
  }
}
