import { partnerNames } from '@iisg/domain/partners'
import { NeedStanding } from '@iisg/ui/analysis'
import { StateGlyph } from '@iisg/ui/charts'
import { EmptyState, Notice, Section } from '@iisg/ui/layout'
import { sayMoney } from '@iisg/ui/money'
import { count, counted, percent } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { sayMonth } from '@iisg/ui/time'
import type { Tone } from '@iisg/ui/tokens'
import { saySum } from '#app/allocated/say-allocated.ts'
import { capitalised } from '#app/layout/capitalised.ts'
import type { Gain, Outcome } from './outcome.ts'
import { collisionHints, collisionNames, levelNames } from './words.ts'

/** What a planned response would run into, change and ask for. */
export function OutcomeShown({ outcome }: { outcome: Outcome }) {
  const { collisions, hidden, gains } = outcome
  return (
    <>
      <Notice tone="info" title="Checked, and nothing is kept" live>
        <p>
          {collisions.length + hidden === 0
            ? 'It runs into nothing that is recorded.'
            : `It runs into ${counted(collisions.length + hidden, 'other response')}.`}{' '}
          {gains.length === 0
            ? 'No need is chosen that it would meet.'
            : `It would change ${counted(gains.length, 'cell')} of the mapping.`}
        </p>
      </Notice>
      <Section title="What it would run into" id="collisions">
        <Collisions collisions={collisions} hidden={hidden} />
      </Section>
      <Section title="What it would change" id="coverage">
        {gains.length > 0 ? (
          <Gains gains={gains} />
        ) : (
          <EmptyState title="No need is chosen">
            <p>Choose below how far it would meet each need.</p>
          </EmptyState>
        )}
      </Section>
      {outcome.money.length > 0 && (
        <Section title="Money" id="money">
          <MoneyTable money={outcome.money} />
        </Section>
      )}
      <Section title="What it asks of institutions" id="load">
        <Loads outcome={outcome} />
      </Section>
    </>
  )
}

function Collisions({ collisions, hidden }: Pick<Outcome, 'collisions' | 'hidden'>) {
  return (
    <>
      {collisions.length > 0 && (
        <DataTable
          caption="Responses that it would run into"
          captionHidden
          narrow="stack"
          rows={collisions}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'title',
              heading: 'Response',
              rowHeader: true,
              cell: ({ id, title }) => <a href={`/responses/${id}`}>{title}</a>,
            },
            {
              key: 'class',
              heading: 'What the two would be',
              cell: (each) => (
                <div>
                  <strong>{collisionNames[each.class]}</strong>. {collisionHints[each.class]}
                </div>
              ),
            },
            {
              key: 'score',
              heading: 'Alike',
              numeric: true,
              cell: ({ score }) => percent(score),
            },
            { key: 'days', heading: 'Time', cell: sayDays },
          ]}
        />
      )}
      {hidden > 0 && (
        <p>
          {hidden === 1 ? 'One more response' : `${count(hidden)} more responses`} that you may not
          see would be touched. Ask the Secretariat before you commit.
        </p>
      )}
      {collisions.length + hidden === 0 && (
        <EmptyState title="Nothing that is recorded does the same">
          <p>That may also mean that nobody has recorded it yet.</p>
        </EmptyState>
      )}
    </>
  )
}

function sayDays({ daysTogether, daysApart }: Outcome['collisions'][number]): string {
  if (daysTogether > 0) return `${counted(daysTogether, 'day')} at once`
  return daysApart === undefined ? 'Not known' : `${counted(daysApart, 'day')} apart`
}

function Gains({ gains }: { gains: readonly Gain[] }) {
  return (
    <DataTable
      caption="Coverage of each need and partner, before and after"
      captionHidden
      narrow="stack"
      rows={gains}
      keyOf={({ needId, partner }) => `${needId} ${partner}`}
      columns={[
        {
          key: 'need',
          heading: 'Need',
          rowHeader: true,
          cell: ({ needId, code, title }) => (
            <a href={`/needs/${needId}`}>
              {code} {title}
            </a>
          ),
        },
        { key: 'partner', heading: 'Partner', cell: ({ partner }) => partnerNames[partner] },
        { key: 'before', heading: 'Now', cell: ({ before }) => <NeedStanding cell={before} /> },
        {
          key: 'planned',
          heading: 'While it is planned',
          cell: ({ planned }) => <NeedStanding cell={planned} />,
        },
        {
          key: 'running',
          heading: 'Once it runs',
          cell: ({ running }) => <NeedStanding cell={running} />,
        },
      ]}
    />
  )
}

function MoneyTable({ money }: Pick<Outcome, 'money'>) {
  return (
    <DataTable
      caption="Money of the needs that it would meet"
      captionHidden
      narrow="stack"
      rows={money}
      keyOf={({ needId }) => needId}
      columns={[
        {
          key: 'need',
          heading: 'Need',
          rowHeader: true,
          cell: ({ code, title }) => `${code} ${title}`,
        },
        {
          key: 'there',
          heading: 'Allocated to it already, for these partners',
          cell: ({ there, answers }) =>
            answers === 0 ? 'Nothing answers it yet' : capitalised(saySum(there)),
        },
        {
          key: 'coming',
          heading: 'Of this plan, split evenly',
          cell: ({ coming }) => (coming ? sayMoney(coming) : 'Not said'),
        },
        {
          key: 'cost',
          heading: 'Said to cost',
          cell: ({ cost }) => (cost ? sayMoney(cost) : 'Not estimated'),
        },
      ]}
    />
  )
}

function Loads({ outcome: { loads, isEvent } }: { outcome: Outcome }) {
  if (loads.length === 0) {
    return (
      <EmptyState title="No institution is chosen">
        <p>Choose below who would take part, and give it a first and a last day.</p>
      </EmptyState>
    )
  }
  const rows = loads.flatMap(({ institution, capacity, months }) =>
    months.filter(({ after }) => after > 0).map((month) => ({ institution, capacity, ...month })),
  )
  return (
    <>
      {!isEvent && (
        <p>
          It lasts longer than a month, and so asks for no single one. Its events count on their
          own.
        </p>
      )}
      {rows.length === 0 && <p>Nothing is recorded that they take part in during these days.</p>}
      {rows.length > 0 && (
        <DataTable
          caption="Events of each institution in the months of the plan"
          captionHidden
          narrow="stack"
          rows={rows}
          keyOf={({ institution, month }) => `${institution} ${month}`}
          columns={[
            {
              key: 'institution',
              heading: 'Institution',
              rowHeader: true,
              cell: ({ institution }) => institution,
            },
            { key: 'month', heading: 'Month', cell: ({ month }) => sayMonth(month) },
            {
              key: 'capacity',
              heading: 'Can take on',
              numeric: true,
              cell: ({ capacity }) => (capacity === null ? 'Not stated' : count(capacity)),
            },
            { key: 'before', heading: 'Now', numeric: true, cell: ({ before }) => count(before) },
            {
              key: 'after',
              heading: 'With it',
              cell: ({ after, level, hidden }) => (
                <div>
                  {level !== 'unknown' && <StateGlyph tone={toneOf[level]} />} {count(after)}
                  {levelNames[level] && `, ${levelNames[level]}`}
                  {hidden > 0 && `. ${count(hidden)} of them you may not see`}
                </div>
              ),
            },
          ]}
        />
      )}
    </>
  )
}

const toneOf: Record<'within' | 'amber' | 'red', Tone> = {
  within: 'covered',
  amber: 'thin',
  red: 'open',
}
