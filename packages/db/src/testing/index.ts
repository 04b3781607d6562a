export { openTestDatabase, type Stock, type TestDatabase } from './database.ts'
export { given } from './given.ts'
export { givenNewsletter } from './given-newsletter.ts'
export { test } from './test.ts'
