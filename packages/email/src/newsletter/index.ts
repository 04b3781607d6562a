export { renderIssue } from './issue.tsx'
export type { IssueContent } from './issue-content.ts'
