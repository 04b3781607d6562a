export { ChangesTable, type FieldWords } from './changes-table.tsx'
export { sayEvent } from './words.ts'
