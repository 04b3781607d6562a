import type { ProposalFigures } from '@iisg/domain/board'
import { Section } from '@iisg/ui/layout'
import { count, toOneDecimal } from '@iisg/ui/numbers'
import { Fingerprint } from '@iisg/ui/snapshots'
import { DataTable } from '@iisg/ui/tables'

type FiguresProps = { then: ProposalFigures | null; now: ProposalFigures }

/** What a proposal rests on: as it was when it was proposed, and as it is now. */
export function FiguresOfProposal({ then, now }: FiguresProps) {
  const moved = then !== null && then.fingerprint !== now.fingerprint

  return (
    <Section title="What it rests on">
      <p>
        {then === null && 'The figures are kept when the proposal is put before the Board.'}
        {then !== null &&
          (moved
            ? 'The figures have moved since it was proposed.'
            : 'The figures are those that it was proposed with.')}
      </p>
      <DataTable
        caption="Figures of the cycle, over the needs that members may know"
        captionHidden
        narrow="stack"
        rows={lines}
        keyOf={({ term }) => term}
        columns={[
          { key: 'what', heading: 'Figure', rowHeader: true, cell: ({ term }) => term },
          ...(then
            ? [
                {
                  key: 'then',
                  heading: 'When proposed',
                  numeric: true,
                  cell: ({ of }: Line) => of(then),
                },
              ]
            : []),
          { key: 'now', heading: 'Now', numeric: true, cell: ({ of }) => of(now) },
        ]}
      />
      <p>
        Fingerprint of the matrix <Fingerprint>{(then ?? now).fingerprint}</Fingerprint>
      </p>
    </Section>
  )
}

type Line = { term: string; of: (figures: ProposalFigures) => string }

const lines: Line[] = [
  { term: 'Needs that count', of: ({ needs }) => count(needs) },
  { term: 'Of these to be adopted', of: ({ validated }) => count(validated) },
  {
    term: 'Gap index, 0 to 100',
    of: ({ gapIndex }) => (gapIndex === null ? '–' : toOneDecimal(gapIndex)),
  },
  { term: 'Cells judged', of: ({ judged }) => count(judged) },
  { term: 'Cells with not enough reported', of: ({ unreported }) => count(unreported) },
  { term: 'Tasks not finalised', of: ({ openTasks }) => count(openTasks) },
  { term: 'Links contested', of: ({ contestedLinks }) => count(contestedLinks) },
]
