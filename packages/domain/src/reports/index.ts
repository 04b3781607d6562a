export { ReportEvent, ReportId, ReportRequest, type ReportRun } from './report.ts'
