import type { ResponseRecord } from '@iisg/domain/responses'
import { workingPeriodOf } from '@iisg/domain/responses'
import { listed } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import {
  activityTypeNames,
  responseKindNames,
  responseStatusNames,
  sayReporter,
  sayWorkingPeriod,
} from '@iisg/ui/responses'
import { DataTable } from '@iisg/ui/tables'
import { capitalised } from '#app/layout/capitalised.ts'

type Told = Pick<
  ResponseRecord,
  | 'id'
  | 'title'
  | 'summary'
  | 'kind'
  | 'status'
  | 'reporter'
  | 'partners'
  | 'regional'
  | 'pillars'
  | 'activityTypes'
  | 'institutions'
  | 'roles'
  | 'externalIds'
  | 'plannedStart'
  | 'plannedEnd'
  | 'actualStart'
  | 'actualEnd'
>

/** What two records say of the same, side by side. */
export function PairTable({ pair: [one, other] }: { pair: readonly [Told, Told] }) {
  return (
    <DataTable
      caption="Both records, side by side"
      captionHidden
      narrow="stack"
      rows={rows}
      keyOf={({ term }) => term}
      columns={[
        { key: 'term', heading: 'What is recorded', rowHeader: true, cell: ({ term }) => term },
        {
          key: 'one',
          heading: <a href={`/responses/${one.id}`}>{one.title}</a>,
          label: one.title,
          cell: ({ tell }) => tell(one) || 'Not said',
        },
        {
          key: 'other',
          heading: <a href={`/responses/${other.id}`}>{other.title}</a>,
          label: other.title,
          cell: ({ tell }) => tell(other) || 'Not said',
        },
      ]}
    />
  )
}

const rows: { term: string; tell: (record: Told) => string }[] = [
  { term: 'Summary', tell: ({ summary }) => summary },
  { term: 'What it is', tell: ({ kind }) => responseKindNames[kind] },
  { term: 'Recorded for', tell: ({ reporter }) => capitalised(sayReporter(reporter)) },
  { term: 'Status', tell: ({ status }) => responseStatusNames[status] },
  { term: 'At work', tell: (record) => sayWorkingPeriod(workingPeriodOf(record, record.status)) },
  { term: 'Pillars', tell: ({ pillars }) => listed(pillars.map(({ pillar }) => pillar)) },
  {
    term: 'Partners',
    tell: ({ partners, regional }) => {
      const named = capitalised(namePartners(partners.map(({ partner }) => partner)))
      return partners.length === 0 && regional ? 'The region' : named
    },
  },
  {
    term: 'Institutions',
    tell: ({ institutions }) => listed(institutions.map(({ organisation }) => organisation.name)),
  },
  {
    term: 'Kinds of work',
    tell: ({ activityTypes }) => listed(activityTypes.map((type) => activityTypeNames[type])),
  },
  {
    term: 'Organisations',
    tell: ({ roles }) =>
      listed([...new Set(roles.map(({ organisation, role }) => `${organisation.name} (${role})`))]),
  },
  {
    term: 'Identifiers',
    tell: ({ externalIds }) => listed(externalIds.map(({ value }) => value)),
  },
]
