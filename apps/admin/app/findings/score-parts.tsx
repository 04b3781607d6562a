import { type Method, methodOf } from '@iisg/domain/analysis'
import type { FindingClass, OverlapParts, SynergyParts } from '@iisg/domain/findings'
import { overlapPartNames, synergyPartNames } from '@iisg/ui/findings'
import { percent } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'

type Part = { name: string; value: number; weight: number }
type ScorePartsProps = {
  of: FindingClass
  parts: { overlap: OverlapParts; synergy: SynergyParts }
  methodVersion: number
}

/** What a score is made of: each part from 0 to 100 %, times its weight. */
export function ScoreParts({ of, parts, methodVersion }: ScorePartsProps) {
  const method = methodOf(methodVersion)
  const rows = of === 'synergy' ? synergyRows(parts, method) : overlapRows(parts, method)
  const { score } = of === 'synergy' ? parts.synergy : parts.overlap
  return (
    <>
      <DataTable
        caption="Parts of the score"
        captionHidden
        narrow="stack"
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          { key: 'part', heading: 'Part', rowHeader: true, cell: ({ name }) => name },
          { key: 'far', heading: 'How far', numeric: true, cell: ({ value }) => percent(value) },
          {
            key: 'weight',
            heading: 'Weight',
            numeric: true,
            cell: ({ weight }) => percent(weight),
          },
        ]}
      />
      <p>
        {`Each part times its weight, added up: ${percent(score)}. The score says what to look at first. It decides nothing.`}
      </p>
    </>
  )
}

function overlapRows({ overlap }: ScorePartsProps['parts'], method: Method): Part[] {
  const { shares } = method.overlap
  const names = ['needs', 'partners', 'types', 'time', 'text'] as const
  return names.map((part) => ({
    name: overlapPartNames[part],
    value: overlap[part],
    weight: shares[part],
  }))
}

function synergyRows({ synergy }: ScorePartsProps['parts'], method: Method): Part[] {
  const { shares } = method.synergy
  const names = ['needs', 'complementarity', 'time', 'place'] as const
  return names.map((part) => ({
    name: synergyPartNames[part],
    value: synergy[part],
    weight: shares[part],
  }))
}
