export { type By, bookkeep, change } from './change.ts'
export { auditEntriesOf } from './entries.ts'
export { namesOf } from './names.ts'
export { keepVersion, StaleVersion } from './version.ts'
