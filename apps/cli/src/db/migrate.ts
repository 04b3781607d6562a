import { migrate } from '@iisg/db/migrate'
import { command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { withDatabase } from '../with-database.ts'

export const migrateCommand = command({
  summary: 'Bring the tables, the logins and their rights up to date',
  usage: '',
  options: {},
  details: ['Safe to repeat. "npm start" does the same before it starts anything.'],

  run: async ({ env, output }) => {
    await withDatabase(env, (database) => migrate(database))

    output.result({ upToDate: true }, ['The database is up to date.'])
    return exitCode.done
  },
})
