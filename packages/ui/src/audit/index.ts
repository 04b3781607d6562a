export { changesInWords, fieldNames, idsIn } from './changes-in-words.ts'
export { ChangesTable } from './changes-table.tsx'
export { sayEvent } from './words.ts'
