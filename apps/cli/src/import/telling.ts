import type { FileProblem, OutcomeCounts } from '@iisg/domain/imports'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Output } from '../output.ts'
import { type BroughtIn, outcomesIn } from './bring-in.ts'
import type { DryRun } from './dry-run.ts'

/** Says what was read and what could not be, and how that went on the whole. */
export function tellDryRun(output: Output, { counts, problems }: DryRun): ExitCode {
  for (const { file, problem } of problems) output.note(problemWords(file, problem))

  output.result(counts, [
    ...counts.xml.map(
      (one) => `${one.file}: ${one.activities} activities, ${one.relevant} relevant`,
    ),
    ...counts.csv.map((one) => `${one.file}: ${one.activities} activities`),
    `${counts.distinct_ids} different activities that name a partner`,
  ])
  return problems.length === 0 ? exitCode.done : exitCode.partly
}

/** Says what became of every file and what was refused, and how that went on the whole. */
export function tellBroughtIn(output: Output, { runId, files, outcomes }: BroughtIn): ExitCode {
  for (const file of files) {
    if (file.status === 'refused') output.note(`${file.name} is refused: ${file.because}`)
    else for (const problem of file.problems) output.note(problemWords(file.name, problem))
  }

  const lines = files.map((file) =>
    file.status === 'refused' ? `${file.name}: refused` : `${file.name}: ${words(file.outcomes)}`,
  )
  const sum = files.length > 1 ? [`All files: ${words(outcomes)}`] : []
  const undo = `To take it all back: npm run iisg -- import undo ${runId}`
  output.result({ runId, outcomes, files }, [...lines, ...sum, undo])

  const whole = files.every((file) => file.status === 'kept' && file.problems.length === 0)
  if (whole && outcomes.refused === 0) return exitCode.done
  return files.every(({ status }) => status === 'refused') ? exitCode.failed : exitCode.partly
}

function words(counts: OutcomeCounts): string {
  return outcomesIn(counts)
    .map((outcome) => `${counts[outcome]} ${outcome}`)
    .join(', ')
}

/** Where a file is broken and what follows from it, as one line. */
function problemWords(file: string, problem: FileProblem): string {
  const { line, column, element, activity, sentence } = problem
  const place = [file, line, column].filter((part) => part !== null).join(':')
  const around = [element && `<${element}>`, activity].filter(Boolean).join(' in ')
  return `${place} ${sentence}${around && ` (${around})`}`
}
