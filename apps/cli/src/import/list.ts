import { listRuns, type RunLine } from '@iisg/db/imports'
import { command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { inColumns } from '../in-columns.ts'
import { withDb } from '../with-database.ts'

const shown = 50

export const listCommand = command({
  summary: 'List the imports, the newest first',
  usage: '',
  options: {},

  run: async ({ env, output }) => {
    const { lines } = await withDb(env, (db) => listRuns(db, { size: shown, number: 1 }))

    output.result(
      lines,
      lines.length === 0 ? ['Nothing was imported yet.'] : inColumns(lines.map(row)),
    )
    return exitCode.done
  },
})

function row({ id, startedAt, state, files, outcomes }: RunLine): string[] {
  const counts = `${outcomes.new} new, ${outcomes.changed} changed`
  return [
    id,
    startedAt.toISOString().slice(0, 16).replace('T', ' '),
    state,
    `${files} files`,
    counts,
  ]
}
