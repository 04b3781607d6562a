import { ProblemSummary, type Refusal } from '@iisg/ui/forms'

/** The problems of a form, where it has any: a form may also come back for another step. */
export function FormProblems({ refusal }: { refusal: Refusal | undefined }) {
  const hasProblems = refusal && Object.keys(refusal.problems).length > 0
  return <ProblemSummary refusal={hasProblems ? refusal : undefined} />
}
