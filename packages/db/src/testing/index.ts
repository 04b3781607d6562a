export { openTestDatabase, type TestDatabase } from './database.ts'
export { given } from './given.ts'
export { test } from './test.ts'
