import type { Cell } from '@iisg/domain/analysis'
import type { Tier } from '@iisg/domain/disclosure'
import { type Partner, partnerNames } from '@iisg/domain/partners'
import type { Reporter, Strength } from '@iisg/domain/responses'
import { NeedStanding } from '@iisg/ui/analysis'
import { tierNames } from '@iisg/ui/disclosure'
import { EmptyState, Notice, Section } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { sayReporter, strengthNames } from '@iisg/ui/responses'
import { DataTable } from '@iisg/ui/tables'
import type { OfferedField } from './offered-told.ts'

type Named = { id: string; title: string; tier: Tier; reporter: Reporter; isImported: boolean }
type Need = { id: string; code: string; title: string }

/** What a choice would do, as the page tells it. */
export type MergeShown = {
  kept: Named
  other: Named
  offered: OfferedField[]
  taken: OfferedField['field'][]
  problem?: string | undefined
  links: { need: Need; becomes: 'moved' | 'left out'; strength: Strength; words: number }[]
  kin: { title: string; kind: 'parent' | 'child' | 'co-funded' }[]
  documents: number
  /** What becomes of the other's budget, as a sentence. */
  money: string
  cells: { need: Need; partner: Partner; before: Cell; after: Cell }[]
}

/** What goes over, and what that does to each need concerned. */
export function Consequences({ shown }: { shown: MergeShown }) {
  const { kept, other, problem } = shown
  return (
    <>
      <Section title="What would become of them" id="consequences">
        {problem !== undefined && (
          <Notice tone="warning" title="They cannot be made one like this">
            <p>{problem}.</p>
          </Notice>
        )}
        <ul>
          <li>
            <strong>{kept.title}</strong>
            {`, ${sayRecorded(kept)}, is kept.`}
          </li>
          <li>
            <strong>{other.title}</strong>
            {`, ${sayRecorded(other)}, is told under it, and counts nowhere.${other.isImported ? ' A later import goes on renewing it, and changes nothing of that.' : ''}`}
          </li>
          {kept.tier !== other.tier && (
            <li>
              {`The kept one may be seen by: ${tierNames[kept.tier].toLowerCase()}. The other: ${tierNames[other.tier].toLowerCase()}. Neither changes.`}
            </li>
          )}
          {shown.links.map((link) => (
            <li key={link.need.id}>
              <LinkBecomes link={link} />
            </li>
          ))}
          {shown.kin.map(({ title, kind }) => (
            <li key={`${kind} ${title}`}>{`${kinWords[kind]} ${title}: that goes over.`}</li>
          ))}
          {shown.money !== '' && <li>{shown.money}</li>}
          {shown.documents > 0 && <li>{counted(shown.documents, 'document')} go over.</li>}
          <li>What belongs to frozen cycles stays as it was frozen.</li>
        </ul>
      </Section>
      <Section title="What it does to the needs concerned" id="coverage">
        {shown.cells.length === 0 ? (
          <EmptyState title="No need of an open cycle is linked to either">
            <p>No coverage changes.</p>
          </EmptyState>
        ) : (
          <CellsTable cells={shown.cells} />
        )}
      </Section>
    </>
  )
}

function sayRecorded({ reporter }: Named): string {
  return `recorded for ${sayReporter(reporter)}`
}

const kinWords: Record<MergeShown['kin'][number]['kind'], string> = {
  parent: 'It is part of',
  child: 'Part of it is',
  'co-funded': 'It is funded together with',
}

function LinkBecomes({
  link: { need, becomes, strength, words },
}: {
  link: MergeShown['links'][number]
}) {
  const name = (
    <a href={`/needs/${need.id}`}>
      {need.code} {need.title}
    </a>
  )
  const how = strengthNames[strength].toLowerCase()
  if (becomes === 'left out') {
    return (
      <>
        {name}: both are linked to it. The kept one’s own link stays, and the other’s ({how}) is
        withdrawn.
      </>
    )
  }
  return (
    <>
      {name}: the link ({how}) goes over as it is
      {words > 0 && `, with ${counted(words, 'answer')} to it`}.
    </>
  )
}

function CellsTable({ cells }: Pick<MergeShown, 'cells'>) {
  return (
    <DataTable
      caption="Coverage of each need and partner, before and after"
      captionHidden
      narrow="stack"
      rows={cells}
      keyOf={({ need, partner }) => `${need.id} ${partner}`}
      columns={[
        {
          key: 'need',
          heading: 'Need',
          rowHeader: true,
          cell: ({ need }) => (
            <a href={`/needs/${need.id}`}>
              {need.code} {need.title}
            </a>
          ),
        },
        { key: 'partner', heading: 'Partner', cell: ({ partner }) => partnerNames[partner] },
        { key: 'before', heading: 'Now', cell: ({ before }) => <NeedStanding cell={before} /> },
        {
          key: 'after',
          heading: 'As one record',
          cell: ({ after }) => <NeedStanding cell={after} />,
        },
      ]}
    />
  )
}
