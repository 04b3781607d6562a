import type { ReportRun } from '@iisg/domain/reports'

/** How far a report is, and why it is not there where it failed. */
export function sayReportState(state: ReportRun['state']): string {
  switch (state.status) {
    case 'waiting':
      return 'Being made'
    case 'done':
      return 'Ready'
    case 'failed':
      return `Failed: ${state.because}`
  }
}
