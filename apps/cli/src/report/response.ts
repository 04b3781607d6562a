import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '@iisg/db'
import { findAccountByEmail } from '@iisg/db/accounts'
import { listCycles } from '@iisg/db/cycles'
import { findReport, reportPdf, requestReport } from '@iisg/db/reports'
import type { AccountId } from '@iisg/domain/accounts'
import type { MappingCycle } from '@iisg/domain/cycles'
import type { ReportId } from '@iisg/domain/reports'
import { command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { CommandProblem, UsageProblem } from '../problem.ts'
import { whereCalled } from '../where-called.ts'
import { withDb } from '../with-database.ts'

/** The worker needs seconds. One that does not run needs for ever. */
const patienceSeconds = 120

export const responseCommand = command({
  summary: 'Make the response report of a mapping cycle',
  usage: '--by EMAIL [--cycle CYCLE] [--to FILE]',
  options: {
    cycle: { type: 'string', value: 'CYCLE', description: 'its name or id; the newest' },
    by: { type: 'string', value: 'EMAIL', description: 'who asks for it: the audit names them' },
    to: { type: 'string', value: 'FILE', description: 'where to write it; response-report.pdf' },
  },
  details: ['The worker makes it, so the platform must be running.'],

  run: async ({ options, env, output, signal }) => {
    const { cycle, by, to = 'response-report.pdf' } = options
    if (by === undefined) throw new UsageProblem('Name who asks for it with --by.')
    const file = path.resolve(whereCalled(env), to)

    const reportId = await withDb(env, async (db) => {
      const { id } = await cycleCalled(db, cycle)
      const request = await requestReport(db, { accountId: await accountOf(db, by) }, id)
      writeFileSync(file, await madeReport(db, request.reportId, signal))
      return request.reportId
    })

    output.result({ reportId, file }, [`The report is in ${file}.`])
    return exitCode.done
  },
})

async function cycleCalled(db: Database, name: string | undefined): Promise<MappingCycle> {
  const cycles = await listCycles(db)
  const [newest] = cycles
  if (newest === undefined) throw new CommandProblem('There is no mapping cycle yet.')
  if (name === undefined) return newest

  const found = cycles.find(({ id, label }) => id === name || label === name)
  if (found) return found
  const known = cycles.map(({ label }) => `"${label}"`).join(', ')
  throw new CommandProblem(`There is no mapping cycle "${name}", only ${known}.`)
}

async function accountOf(db: Database, email: string): Promise<AccountId> {
  const account = await findAccountByEmail(db, email)
  if (account?.state === 'open') return account.id
  throw new CommandProblem(`There is no open account for ${email}.`)
}

async function madeReport(db: Database, id: ReportId, signal: AbortSignal): Promise<Buffer> {
  for (const start = Date.now(); Date.now() - start < patienceSeconds * 1000; ) {
    const report = await findReport(db, id)
    if (report?.state.status === 'failed')
      throw new CommandProblem(`It could not be made: ${report.state.because}`)
    const pdf = report?.state.status === 'done' ? await reportPdf(db, id) : undefined
    if (pdf) return pdf
    await pause(300, undefined, { signal })
  }
  throw new CommandProblem('Nobody makes it. Is the platform running?')
}
