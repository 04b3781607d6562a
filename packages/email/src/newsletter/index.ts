export { renderIssue } from './issue.tsx'
export type { IssueContent } from './issue-content.ts'
export { forReader, type ReaderLinks } from './placeholders.ts'
