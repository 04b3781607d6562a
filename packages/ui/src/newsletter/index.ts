export { type IssueRecords, issueInWords } from './issue-in-words.ts'
export { deliveryStateNames, deliveryTones, saySending, sendingTones } from './words.ts'
