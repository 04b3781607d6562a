export { keepPdf, keepProblem, reportsToMake } from './made.ts'
export { findReport, listReports, reportPdf, requestReport } from './reports.ts'
export { hashOf, type Snapshot, snapshotOf } from './snapshot.ts'
