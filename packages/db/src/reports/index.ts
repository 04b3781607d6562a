export { findReport, listReports, reportPdf, requestReport } from './reports.ts'
