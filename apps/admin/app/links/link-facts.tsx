import type { Partner } from '@iisg/domain/partners'
import type { SupportLink } from '@iisg/domain/responses'
import { SummaryList } from '@iisg/ui/layout'
import { kindNames } from '@iisg/ui/needs'
import { listed } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { responseKindNames, StatusTag, sayWorkingPeriod, strengthNames } from '@iisg/ui/responses'
import { capitalised } from '#app/layout/capitalised.ts'
import { sayAllocation } from '#app/sides/say-allocation.ts'

type LinkFactsProps = { link: SupportLink; covered: readonly Partner[] }

/** What a link says, to be read before somebody answers to it. */
export function LinkFacts({ link, covered }: LinkFactsProps) {
  const { response, strength, aspects, rationale, allocation } = link
  return (
    <SummaryList
      facts={[
        {
          term: 'Response',
          detail: <a href={`/responses/${response.id}`}>{response.title}</a>,
        },
        { term: 'What it is', detail: responseKindNames[response.kind] },
        { term: 'Status', detail: <StatusTag status={response.status} /> },
        { term: 'At work', detail: sayWorkingPeriod(response.period) },
        { term: 'Said to meet the need', detail: strengthNames[strength] },
        ...(aspects.length > 0
          ? [{ term: 'Helps to change', detail: listed(aspects.map((kind) => kindNames[kind])) }]
          : []),
        { term: 'Said to help', detail: capitalised(namePartners(covered)) },
        ...(rationale === '' ? [] : [{ term: 'Reason given', detail: rationale }]),
        ...(allocation ? [{ term: 'Money for the need', detail: sayAllocation(allocation) }] : []),
      ]}
    />
  )
}
