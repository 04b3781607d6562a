import { partnerNames } from '@iisg/domain/partners'
import { EmptyState } from '@iisg/ui/layout'
import { kindNames } from '@iisg/ui/needs'
import { listed } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { responseKindNames, StatusTag, sayWorkingPeriod, strengthNames } from '@iisg/ui/responses'
import { type Column, DataTable } from '@iisg/ui/tables'
import { sayAllocated } from '#app/allocated/say-allocated.ts'
import { Note } from '#app/layout/note.tsx'
import { sayAllocation } from '#app/sides/say-allocation.ts'
import { Confirmations } from './confirmations.tsx'
import type { LinkShown } from './links-shown.ts'
import './need-links.css'

type NeedLinksProps = { links: readonly LinkShown[] }
type Known = Extract<LinkShown, { status: 'known' }>

/** The responses linked to a need: how far each meets it, and what both sides say of that. */
export function NeedLinks({ links }: NeedLinksProps) {
  const known = links.filter((link) => link.status === 'known')
  const hidden = links.length - known.length

  return (
    <>
      {known.length > 0 && (
        <DataTable
          caption="Responses linked to this need"
          captionHidden
          narrow="stack"
          rows={known}
          keyOf={({ id }) => id}
          columns={known.some(hasActions) ? [...columns, actions] : columns}
        />
      )}
      {hidden > 0 && (
        <p>
          {hidden === 1 ? 'One more response is linked' : `${hidden} more responses are linked`}{' '}
          that you may not see. What they do counts all the same.
        </p>
      )}
      {links.length === 0 && (
        <EmptyState title="No response is linked to this need">
          <p>That may mean that nothing is done, or that nobody has said so yet.</p>
        </EmptyState>
      )}
    </>
  )
}

const columns: readonly Column<Known>[] = [
  {
    key: 'response',
    heading: 'Response',
    rowHeader: true,
    cell: ({ response, rationale }) => (
      <>
        <a href={`/responses/${response.id}`}>{response.title}</a>
        <Note>{sayWorkingPeriod(response.period)}</Note>
        {rationale !== '' && <Note>{rationale}</Note>}
      </>
    ),
  },
  {
    key: 'what',
    heading: 'What it is',
    cell: ({ response }) => (
      <div>
        {responseKindNames[response.kind]} <StatusTag status={response.status} />
        <Note>{beneficiaries(response)}</Note>
      </div>
    ),
  },
  {
    key: 'strength',
    heading: 'Meets the need',
    cell: ({ strength, aspects, allocation, money }) => (
      <div>
        {strengthNames[strength]}
        <Note>{sayAllocated(money)}</Note>
        {allocation && <Note>Stated for it: {sayAllocation(allocation)}</Note>}
        {aspects.length > 0 && <Note>{listed(aspects.map((aspect) => kindNames[aspect]))}</Note>}
      </div>
    ),
  },
  {
    key: 'confirmation',
    heading: 'Beneficiary’s word',
    cell: ({ words }) => <Confirmations words={words} />,
  },
]

const actions: Column<Known> = {
  key: 'actions',
  heading: 'What you can do',
  cell: ({ id, response, mayRevise, answers, resolves }) => (
    <span className="need-links__actions">
      {answers.map((partner) => (
        <a key={`answer ${partner}`} href={`/links/${id}/partners/${partner}`}>
          Confirm or contest
          <span className="only-read-out">
            {' '}
            the link of {response.title} for {partnerNames[partner]}
          </span>
        </a>
      ))}
      {resolves.map((partner) => (
        <a key={`resolve ${partner}`} href={`/links/${id}/partners/${partner}/resolution`}>
          Resolve what {partnerNames[partner]} contests
          <span className="only-read-out"> in the link of {response.title}</span>
        </a>
      ))}
      {mayRevise && (
        <>
          <a href={`/links/${id}`}>
            Revise<span className="only-read-out"> the link of {response.title}</span>
          </a>
          <a href={`/links/${id}/withdrawal`}>
            Withdraw<span className="only-read-out"> the link of {response.title}</span>
          </a>
        </>
      )}
    </span>
  ),
}

function hasActions({ mayRevise, answers, resolves }: Known): boolean {
  return mayRevise || answers.length + resolves.length > 0
}

function beneficiaries({ partners, regional }: Known['response']): string {
  const named = partners.length > 0 ? `For ${namePartners(partners)}` : 'Names no partner'
  return regional ? `${named}, regional` : named
}
