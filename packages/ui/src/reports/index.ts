export { sayReportState } from './words.ts'
