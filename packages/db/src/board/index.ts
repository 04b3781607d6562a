export { type CarriedOut, carryOut, needsToAdopt } from './carry-out.ts'
export { type Choice, subjectChoices, subjectName } from './choices.ts'
export {
  decisionsOn,
  findDecision,
  followUpDecision,
  listDecisions,
  recordDecision,
} from './decisions.ts'
export { proposalFigures } from './figures.ts'
export { enterMeeting, listMeetings, type Meeting } from './meetings.ts'
export {
  adviseProposal,
  draftProposal,
  findProposal,
  listProposals,
  proposeToBoard,
  reviseProposal,
  withdrawProposal,
} from './proposals.ts'
