import type { Method } from '@iisg/domain/analysis'
import type { ResponseReport } from '@iisg/domain/reports'
import { priorityNames } from '@iisg/ui/needs'
import { responseStatusNames, strengthNames } from '@iisg/ui/responses'
import { words } from './words.ts'

/** The method of a report: its formulae in words, and every weight that its figures rest on. */
export function methodInWords({ method, tree, cycle, needsOf }: ResponseReport) {
  return {
    paragraphs: [
      `Version ${method.version} of the method is in force for the ${cycle.label}.`,
      'What one response does for one need of one partner on a day that it runs is the product of three weights: q = λ · σ · β. On each day, responses together cover 1 − Π (1 − q): each meets its share of what the others leave. Coverage C is the average over all days of the window.',
      `The gap is G = 100 · π · (1 − C). From ${method.bands.open} a cell is open, from ${method.bands.thin} thin, below that covered. The index of several cells is 100 · Σ π (1 − C) ÷ Σ π.`,
      `The evidence for a cell is one half where the partner has finalised its part, and one half times the share of members asked who have finalised theirs. Below ${method.enoughEvidence} the cell is not judged.`,
      `Needs are those that the Support Group has validated or the Board has adopted in the ${needsOf.label}. They are ordered by the objectives of “${tree.label}”. ${tree.note}`.trim(),
    ],
    weights: weightsOf(method),
  }
}

function weightsOf({ strength, status, pipeline, beneficiary, priority }: Method) {
  return [
    { title: words.strength, rows: rowsOf(strengthNames, strength) },
    {
      title: words.statusWeight,
      rows: [
        ...rowsOf(responseStatusNames, status),
        [words.pipelineCommitted, String(pipeline.committed)],
        [words.pipelineUncommitted, String(pipeline.uncommitted)],
      ],
    },
    {
      title: words.beneficiary,
      rows: [
        [words.named, String(beneficiary.named)],
        [words.regional, String(beneficiary.regional)],
      ],
    },
    { title: words.priorityWeight, rows: rowsOf(priorityNames, priority) },
  ]
}

function rowsOf<Key extends string>(
  names: Record<Key, string>,
  weights: Partial<Record<Key, number>>,
): string[][] {
  // The keys of a record of names, in its order.
  const keys = Object.keys(names) as Key[]
  return keys.flatMap((key) => {
    const weight = weights[key]
    return weight === undefined ? [] : [[names[key], String(weight)]]
  })
}
