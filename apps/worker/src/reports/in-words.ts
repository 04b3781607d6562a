import type { Snapshot } from '@iisg/db/reports'
import { footnote, partnerNames, partners } from '@iisg/domain/partners'
import { pillarSubjects } from '@iisg/domain/pillars'
import type { ResponseReport } from '@iisg/domain/reports'
import { cellLegend } from '@iisg/ui/analysis'
import { count, toOneDecimal } from '@iisg/ui/numbers'
import { sayInstant, sayPeriod } from '@iisg/ui/time'
import { paperColours } from '@iisg/ui/tokens'
import { gapCharts, glyphs } from './charts.ts'
import { matrixInWords, sayIndex } from './matrix-in-words.ts'
import { methodInWords } from './method-in-words.ts'
import { needsMetInPart, needsWithoutResponse } from './needs-in-words.ts'
import { portfolioInWords, projectsInWords } from './projects-in-words.ts'
import { reportingInWords } from './reporting-in-words.ts'
import { summaryOf } from './summary.ts'
import { words } from './words.ts'

/** A report as its document shows it: all of its words and drawings, none of its layout. */
export type ReportInWords = ReturnType<typeof reportInWords>

export function reportInWords({ report, hash }: Snapshot) {
  const { cycle, gap } = report
  return {
    words,
    colours: paperColours,
    glyphs: glyphs(),
    cycle: cycle.label,
    window: sayPeriod(cycle.window),
    asOf: `Figures as of ${sayInstant(new Date(report.asOf))}, Tirana time`,
    date: dateOf(report),
    frozen: frozenInWords(report),
    demonstration: report.demonstration,
    hash,
    footnote,
    partners: partners.map((partner) => partnerNames[partner]),
    figures: [
      [gap.total.value === null ? '–' : toOneDecimal(gap.total.value), 'gap index, 0 to 100'],
      [count(gap.total.byStatus.open), 'open'],
      [count(gap.total.byStatus.thin), 'thin'],
      [count(gap.total.byStatus.covered), 'covered'],
      [count(gap.total.unreported), 'not enough reported'],
    ],
    summary: summaryOf(report),
    reporting: reportingInWords(report),
    legend: cellLegend(report.method),
    matrix: matrixInWords(report),
    charts: gapCharts(report),
    gapTable: [
      ...gap.byPillar.map(({ pillar, total, byPartner }) => [
        pillarSubjects[pillar],
        ...partners.map((partner) => sayIndex(byPartner[partner])),
        sayIndex(total),
      ]),
      [
        words.allPillars,
        ...partners.map((partner) => sayIndex(gap.byPartner[partner])),
        sayIndex(gap.total),
      ],
    ],
    without: partOf(needsWithoutResponse(report), report, words.withoutLead, words.withoutNone),
    thin: partOf(needsMetInPart(report), report, words.thinLead, words.thinNone),
    portfolio: portfolioInWords(report),
    projects: projectsInWords(report),
    method: methodInWords(report),
  }
}

/** Under which seal the figures stand; nothing where the cycle is not frozen. */
function frozenInWords({ frozen }: ResponseReport) {
  if (!frozen) return null
  const { by, at, fingerprint, membersFingerprint } = frozen
  const said = `Frozen on ${sayInstant(new Date(at))}, Tirana time, by ${by}`
  return { said, fingerprint, membersFingerprint }
}

/** A list of needs with what it means, also where it is empty. */
function partOf<Line>(lines: Line[], { gap }: ResponseReport, lead: string, none: string) {
  if (lines.length > 0) return { lead, lines }
  return { lead: gap.total.judged > 0 ? none : words.nothingJudged, lines }
}

/** The day of the figures as numbers, for the document's own date. */
function dateOf({ day }: ResponseReport): { year: number; month: number; day: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, day: date }
}
