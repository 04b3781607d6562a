import { partnerNames, partners } from '@iisg/domain/partners'
import { pillarSubjects } from '@iisg/domain/pillars'
import type { ReportIndex, ResponseReport } from '@iisg/domain/reports'
import { cellTones } from '@iisg/ui/analysis'
import { listed, toOneDecimal } from '@iisg/ui/numbers'
import { barChartSvg, stateGlyphSvg } from '@iisg/ui/paper'
import { type Tone, tones } from '@iisg/ui/tokens'
import { sayIndex } from './matrix-in-words.ts'
import { words } from './words.ts'

/** A drawing, with what it says for those who do not see it. */
export type Chart = { title: string; svg: string | null; alt: string; note: string }

/** The gap index of each partner and of each pillar, drawn as the sites draw it. */
export function gapCharts({ gap, method }: ResponseReport): Chart[] {
  return [
    barsOf(
      words.byPartner,
      partners.map((partner) => [partnerNames[partner], gap.byPartner[partner]]),
      method.bands,
    ),
    barsOf(
      words.byPillar,
      gap.byPillar.map(({ pillar, total }) => [pillarSubjects[pillar], total]),
      method.bands,
    ),
  ]
}

/** The shapes of the matrix. */
export function glyphs(): Record<string, string> {
  return Object.fromEntries(tones.map((tone) => [tone, stateGlyphSvg(tone)]))
}

/** Who has no index has no bar: a bar of no length would say that there is no gap. */
function barsOf(
  title: string,
  indices: readonly (readonly [string, ReportIndex])[],
  bands: { open: number; thin: number },
): Chart {
  const alt = indices.map(([name, index]) => `${name} ${sayIndex(index)}`).join(', ')
  const bars = indices.flatMap(([label, { value }]) =>
    value === null ? [] : [{ label, value, tone: toneOf(value, bands) }],
  )
  const description = `${title}: ${alt}.`
  const chart = { title, description, bars, say: toOneDecimal, full: 100, width: 330 }
  const without = indices.filter(([, { value }]) => value === null).map(([name]) => name)
  return {
    title,
    svg: bars.length > 0 ? barChartSvg(chart) : null,
    alt: description,
    note: without.length > 0 ? `${words.noBarFor} ${listed(without)}.` : '',
  }
}

function toneOf(index: number, { open, thin }: { open: number; thin: number }): Tone {
  if (index >= open) return cellTones.open
  return index >= thin ? cellTones.thin : cellTones.covered
}
