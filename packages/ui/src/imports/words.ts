import type { FileProblem, ImportOutcome, ImportRunState } from '@iisg/domain/imports'
import type { Tone } from '../tokens/index.ts'

export const importOutcomeNames: Record<ImportOutcome, string> = {
  new: 'New',
  changed: 'Changed',
  unchanged: 'Unchanged',
  'not relevant': 'Not relevant',
  refused: 'Refused',
}

export const importStateNames: Record<ImportRunState, string> = {
  waiting: 'Waiting',
  running: 'Running',
  done: 'Done',
  failed: 'Failed',
  undone: 'Undone',
}

export const importStateTones: Record<ImportRunState, Tone> = {
  waiting: 'neutral',
  running: 'neutral',
  done: 'covered',
  failed: 'open',
  undone: 'not-applicable',
}

/** Where in a file a problem is: 'Line 8120, column 3, in <budget> of XI-IATI-EC-1234'. */
export function sayWhere({ line, column, element, activity }: FileProblem): string {
  const place = [
    line !== null && `line ${line}`,
    column !== null && `column ${column}`,
    element !== null && `in <${element}>${activity === null ? '' : ` of ${activity}`}`,
    element === null && activity !== null && `in ${activity}`,
  ].filter((part) => part !== false)

  const words = place.join(', ')
  return words === '' ? 'The file as a whole' : words.charAt(0).toUpperCase() + words.slice(1)
}
