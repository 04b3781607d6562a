export { completenessIn, type MemberLine } from './members.ts'
export { ownRecords, pillarPromises, type ToConfirm } from './promises.ts'
