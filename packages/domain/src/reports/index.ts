export { canonical } from './canonical.ts'
export { ReportEvent, ReportId, ReportRequest, type ReportRun } from './report.ts'
export { type ReportInput, responseReportOf } from './report-of.ts'
export type {
  FrozenUnder,
  PillarCompleteness,
  Portfolio,
  ReportCell,
  ReportIndex,
  ReportProject,
  ReportRow,
  ResponseReport,
} from './response-report.ts'
