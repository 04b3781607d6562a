import { command } from '../command.ts'
import { whereCalled } from '../where-called.ts'
import { withDb } from '../with-database.ts'
import { bringIn } from './bring-in.ts'
import { dryRun } from './dry-run.ts'
import { filesNamed } from './files.ts'
import { tellBroughtIn, tellDryRun } from './telling.ts'

export const iatiCommand = command({
  summary: 'Bring in activities from IATI files',
  usage: 'FILE… [--dry-run] [--regional]',
  words: { least: 1, most: Number.POSITIVE_INFINITY, what: 'the files' },
  options: {
    'dry-run': { type: 'boolean', description: 'change nothing; print what was read, in numbers' },
    regional: {
      type: 'boolean',
      description: 'bring in regional activities that name no partner too',
    },
  },
  details: [
    'XML of IATI 1.01 to 2.03 and the Datastore’s CSV, plain or packed with gzip. A folder stands for\nall such files in it. Each file is kept whole or not at all. Bringing it in twice changes nothing.',
  ],

  run: async ({ words, options, env, output, signal }) => {
    const files = filesNamed(words, whereCalled(env))
    if (options['dry-run']) return tellDryRun(output, await dryRun(files, output, signal))

    const regional = options.regional ?? false
    return tellBroughtIn(
      output,
      await withDb(env, (db) => bringIn(db, files, { regional, output, signal })),
    )
  },
})
