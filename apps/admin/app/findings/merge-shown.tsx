import type { Cell } from '@iisg/domain/analysis'
import type { Tier } from '@iisg/domain/disclosure'
import { type Partner, partnerNames } from '@iisg/domain/partners'
import type { Reporter, Strength } from '@iisg/domain/responses'
import { NeedStanding } from '@iisg/ui/analysis'
import { tierNames } from '@iisg/ui/disclosure'
import { CheckboxGroup, RadioGroup, type Refusal, TextArea } from '@iisg/ui/forms'
import { Button, ButtonLink, Buttons, EmptyState, Notice, Section } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { sayReporter, strengthNames } from '@iisg/ui/responses'
import { DataTable } from '@iisg/ui/tables'
import { VersionField } from '#app/forms/version.tsx'
import { choiceOf } from './merge-form.ts'
import type { OfferedField } from './offered-told.ts'

type Named = { id: string; title: string; tier: Tier; reporter: Reporter }
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
            {`, ${sayRecorded(other)}, is told under it. A later import goes on renewing it, and it counts nowhere.`}
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

type ChooseProps = {
  about: { id: string; version: number }
  pair: readonly { id: string; version: number; title: string; reporter: Reporter }[]
  proposed: { id: string; because: string }
  shown: MergeShown
  refusal: Refusal | undefined
}

/** Which is kept and what it takes; what is confirmed is what stands above. */
export function ChooseAndConfirm({ about, pair, proposed, shown, refusal }: ChooseProps) {
  const [one, other] = pair
  if (!one || !other) return null
  return (
    <Section title="Choose and confirm" id="choose">
      <form className="form" method="post">
        <VersionField version={about.version} refusal={refusal} />
        <input
          type="hidden"
          name="oneVersion"
          value={String(refusal?.typed.oneVersion ?? one.version)}
        />
        <input
          type="hidden"
          name="otherVersion"
          value={String(refusal?.typed.otherVersion ?? other.version)}
        />
        <input type="hidden" name="seen" value={choiceOf(shown.kept.id, shown.taken)} />
        <RadioGroup
          name="keepId"
          label="Which record is kept"
          options={pair.map(({ id, title, reporter }, index) => ({
            value: id,
            text: `${index === 0 ? 'The first' : 'The second'}: ${title}`,
            hint: [
              `Recorded for ${sayReporter(reporter)}.`,
              ...(id === proposed.id ? [`Proposed. ${proposed.because}`] : []),
            ].join(' '),
          }))}
          value={shown.kept.id}
          refusal={refusal}
        />
        {shown.offered.length > 0 && (
          <CheckboxGroup
            name="take"
            label="What it takes over"
            hint={`“${shown.kept.title}” leaves these empty. Nothing is taken that is not ticked.`}
            options={shown.offered.map(({ field, label, value }) => ({
              value: field,
              text: label,
              hint: value,
            }))}
            values={shown.taken}
            optional
            refusal={refusal}
          />
        )}
        <TextArea
          name="note"
          label="In your words"
          hint="Only the Secretariat and auditors read it."
          optional
          rows={3}
          refusal={refusal}
        />
        <Buttons>
          {shown.problem === undefined && (
            <Button name="step" value="merge">
              Make them one record
            </Button>
          )}
          <Button name="step" value="look" kind="secondary">
            Show what this choice does
          </Button>
          <ButtonLink href={`/findings/${about.id}`} kind="quiet">
            Leave them two
          </ButtonLink>
        </Buttons>
      </form>
    </Section>
  )
}
