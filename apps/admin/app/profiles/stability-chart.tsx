import type { RankStability } from '@iisg/domain/analysis'
import { Ranges } from '@iisg/ui/charts'
import { percent } from '@iisg/ui/numbers'
import type { Chart } from '#app/charts/chart.ts'

type Ranked = RankStability & { code: string; title: string }

/** The ranks that each need takes over all runs. The drawing shows the first thirty. */
export function stabilityChart(ranked: readonly Ranked[]): Chart {
  const title = 'Rank of each need, and the best and worst that it takes'
  const rows = ranked.slice(0, 30).map(({ code, title: need, rank, best, worst }) => ({
    label: `${code} ${need}`,
    at: rank,
    from: best,
    until: worst,
    says: best === worst ? `always ${rank}` : `${rank}, between ${best} and ${worst}`,
  }))
  const description = rows.map(({ label, says }) => `${label}: ${says}`).join('. ')

  return {
    name: 'ranks',
    title,
    draw:
      rows.length === 0
        ? undefined
        : (width) => (
            <Ranges
              {...{ title, description, rows }}
              most={ranked.length}
              {...(width !== undefined && { width })}
            />
          ),
    headings: ['Need', 'Code', 'Rank', 'Best', 'Worst', 'Among the first ten'],
    lines: ranked.map(({ title: need, code, rank, best, worst, inTop }) => [
      need,
      code,
      String(rank),
      String(best),
      String(worst),
      percent(inTop),
    ]),
    note: 'Rank 1 is the largest gap, as the mean over the partners that may be judged.',
  }
}
