export { completenessIn, type MemberLine } from './members.ts'
export { type NeedToConfirm, needConfirmedOn, promisedNeeds } from './needs.ts'
export { ownRecords, pillarPromises, responseConfirmedOn, type ToConfirm } from './promises.ts'
