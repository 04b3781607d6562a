import type { Moved } from '@iisg/domain/responses'
import { listed } from '../numbers/index.ts'
import { completenessFieldNames } from './words.ts'

/** Whoever has handed a response in, or changed it since, is told who may verify it. */
export const ownSubmission =
  'What it tells is yours: you handed it in or changed it last. Another editor or administrator of the Secretariat has to verify it'

/** Why a response could not be moved, in a sentence that says how to mend it. */
export function sayRefusedMove(refused: Extract<Moved, { status: 'refused' }>): string {
  switch (refused.because) {
    case 'not theirs':
      return 'This is for others to do'
    case 'not from here':
      return 'It has been moved meanwhile. Look at where it stands now'
    case 'revised meanwhile':
      return 'It has been revised since you opened this page. Read what it tells now, and decide again'
    case 'own submission':
      return ownSubmission
    case 'incomplete':
      return `To hand it in, tell ${listed(refused.missing.map((field) => completenessFieldNames[field]))}`
  }
}
