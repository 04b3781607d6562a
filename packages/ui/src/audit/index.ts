export { ChangesTable } from './changes-table.tsx'
export { sayEvent } from './words.ts'
