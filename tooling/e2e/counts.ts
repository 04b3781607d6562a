import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const Report = z.object({
  /** What went wrong outside of any test, such as a file that cannot be read. */
  errors: z.array(z.unknown()),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
})

/** How many tests passed and failed, as one line. A test that passed only when repeated failed. */
export function countsIn(report: string): string {
  if (!existsSync(report)) return '0 passed, 1 failed'
  const { errors, stats } = Report.parse(JSON.parse(readFileSync(report, 'utf8')))
  const failed = stats.unexpected + stats.flaky + errors.length
  return `${stats.expected} passed, ${failed} failed, ${stats.skipped} skipped`
}
