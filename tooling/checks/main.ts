import { boundariesCheck } from './boundaries-check.ts'
import type { Check } from './check.ts'
import { databaseTypesCheck } from './database-types.ts'
import { documentsCheck } from './documents.ts'
import { inParallel } from './in-parallel.ts'
import { lockCheck } from './lock.ts'
import { styleCheck } from './style.ts'
import { typesCheck } from './types.ts'
import { unusedCheck } from './unused.ts'

/** The slow ones first: two run at a time. */
const checks: Check[] = [
  typesCheck,
  unusedCheck,
  styleCheck,
  databaseTypesCheck,
  boundariesCheck,
  documentsCheck,
  lockCheck,
]

const passed = await inParallel(2, checks, async ({ name, problems }) => {
  const start = performance.now()
  const found = await problems()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)

  process.stdout.write(`${found.length === 0 ? 'ok    ' : 'failed'}  ${name} (${seconds} s)\n`)
  for (const problem of found) process.stdout.write(`${problem.replace(/^/gm, '        ')}\n`)
  return found.length === 0
})

const failed = passed.filter((ok) => !ok).length
process.stdout.write(`${passed.length - failed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
