import type { Check } from './check.ts'
import { complaintsOf } from './tool.ts'

/** The types of the tables are written from a database that was just migrated. */
export const databaseTypesCheck: Check = {
  name: 'database types are up to date',
  problems: () => complaintsOf('node', ['packages/db/src/generate-types.ts', '--verify']),
}
