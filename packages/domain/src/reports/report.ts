import { z } from 'zod'
import { CycleId } from '../cycles/index.ts'

export const ReportId = z.uuid().brand<'ReportId'>()
export type ReportId = z.infer<typeof ReportId>

/** What an editor tells us to ask for a report. */
export const ReportRequest = z.object({ cycleId: CycleId })
export type ReportRequest = z.infer<typeof ReportRequest>

export const ReportEvent = z.object({
  type: z.literal('report.requested'),
  reportId: ReportId,
  cycleId: CycleId,
})

/** A document made from the mappings for a reader and a day. */
export type ReportRun = {
  id: ReportId
  cycleId: CycleId
  cycleLabel: string
  requestedAt: Date
  requestedBy: string
  state: { status: 'waiting' | 'done' } | { status: 'failed'; because: string }
  /** SHA-256 of the snapshot that its figures come from. */
  snapshotHash: string | null
  bytes: number | null
}
