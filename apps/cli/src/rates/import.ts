import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { importRates } from '@iisg/db/money'
import { readEcbRates } from '@iisg/domain/money'
import { command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { CommandProblem } from '../problem.ts'
import { whereCalled } from '../where-called.ts'
import { withDb } from '../with-database.ts'
import { unpacked } from './unpacked.ts'

export const importCommand = command({
  summary: 'Bring in euro reference rates of the European Central Bank',
  usage: 'FILE',
  words: { least: 1, most: 1, what: 'the file' },
  options: {},
  details: [
    'The table that the Bank publishes as eurofxref-hist.zip or eurofxref.zip, packed or as its CSV.\nRates that are known already stay as they are; money that had no rate is told in euro from then on.',
  ],

  run: async ({ words: [word = ''], env, output }) => {
    const file = path.resolve(whereCalled(env), word)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      throw new CommandProblem(`There is no file ${word}.`)
    }
    const name = path.basename(file)
    const reading = readEcbRates(unpacked(readFileSync(file), name))
    if (reading.status === 'refused') {
      throw new CommandProblem(
        `${name}:${reading.line}: ${reading.because}. Nothing of the file was kept.`,
      )
    }
    const added = await withDb(env, (db) => importRates(db, 'operator', name, reading.rates))

    output.result({ read: reading.rates.length, added }, [
      `${name}: ${reading.rates.length} rates read, ${added} of them new.`,
    ])
    return exitCode.done
  },
})
