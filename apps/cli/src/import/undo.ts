import { UndoRefused, undoImport } from '@iisg/db/imports'
import { ImportRunId } from '@iisg/domain/imports'
import { command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { parsed } from '../parsed.ts'
import { CommandProblem } from '../problem.ts'
import { withDb } from '../with-database.ts'

export const undoCommand = command({
  summary: 'Take back all that one import brought in',
  usage: 'RUN',
  words: { least: 1, most: 1, what: 'the import, by its id' },
  options: {},
  details: [
    'What was new goes, what was changed is as it was before. Where needs were linked to it since, or\nanother import went on from it, nothing is undone and it says why.',
  ],

  run: async ({ words: [id], env, output }) => {
    const runId = parsed(ImportRunId, id)
    const { removed, restored } = await withDb(env, async (db) => {
      try {
        return await undoImport(db, 'operator', runId)
      } catch (error) {
        throw error instanceof UndoRefused ? new CommandProblem(error.message) : error
      }
    })

    output.result({ runId, removed, restored }, [`${removed} removed, ${restored} as before.`])
    return exitCode.done
  },
})
