import { command } from '../command.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Output } from '../output.ts'
import { whereCalled } from '../where-called.ts'
import { type DryRun, dryRun } from './dry-run.ts'
import { filesNamed } from './files.ts'
import { problemWords } from './problem-words.ts'

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
    'XML of IATI 1.01 to 2.03 and the Datastore’s CSV, plain or packed with gzip. A folder stands for\nall such files in it. Bringing the same file in twice changes nothing.',
  ],

  run: async ({ words, options, env, output, signal }) => {
    const files = filesNamed(words, whereCalled(env))
    return tell(output, await dryRun(files, output, signal))
  },
})

function tell(output: Output, { counts, problems }: DryRun): ExitCode {
  for (const { file, problem } of problems) output.note(problemWords(file, problem))
  const lines = counts.xml.map(
    ({ file, activities, relevant }) => `${file}: ${activities} activities, ${relevant} relevant`,
  )
  const lists = counts.csv.map(({ file, activities }) => `${file}: ${activities} activities`)
  output.result(counts, [
    ...lines,
    ...lists,
    `${counts.distinct_ids} different relevant activities`,
  ])
  return problems.length === 0 ? exitCode.done : exitCode.partly
}
