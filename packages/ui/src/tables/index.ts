export { type Column, DataTable } from './data-table.tsx'
export { tableRoles } from './roles.ts'
