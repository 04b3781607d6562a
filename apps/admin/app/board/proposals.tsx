import { listProposals } from '@iisg/db/board'
import { may } from '@iisg/domain/accounts'
import { proposalStateNames, proposalStateTones, subjectKindNames } from '@iisg/ui/board'
import { ButtonLink, EmptyState, PageTitle, Tag } from '@iisg/ui/layout'
import { DataTable } from '@iisg/ui/tables'
import { sayInstant } from '@iisg/ui/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { mayKnowProposal } from './proposal-or-404.ts'

export const meta = () => titled('Proposals to the Board')

export async function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const all = await listProposals(context.db)
  return {
    proposals: all.filter((proposal) => mayKnowProposal(context.viewer, proposal)),
    mayPropose: may(context.viewer, 'propose to the Board'),
  }
}

export default function Proposals() {
  const { proposals, mayPropose } = useLoaderData<typeof loader>()

  return (
    <>
      <PageTitle
        title="Proposals to the Board"
        lead="What the Support Group proposes and the Board decides."
        actions={
          <>
            {mayPropose && <ButtonLink href="/proposals/new">Draft a proposal</ButtonLink>}
            <ButtonLink href="/decisions" kind="secondary">
              Decisions of the Board
            </ButtonLink>
          </>
        }
      />
      {proposals.length > 0 ? (
        <DataTable
          caption="Proposals, the newest first"
          captionHidden
          narrow="stack"
          rows={proposals}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'title',
              heading: 'Proposal',
              rowHeader: true,
              cell: ({ id, title }) => <a href={`/proposals/${id}`}>{title}</a>,
            },
            {
              key: 'kind',
              heading: 'The Board is asked to',
              cell: ({ subject }) => subjectKindNames[subject.kind],
            },
            {
              key: 'proposed',
              heading: 'Proposed',
              cell: ({ proposedAt }) => proposedAt && sayInstant(proposedAt),
            },
            {
              key: 'state',
              heading: 'State',
              cell: ({ state }) => (
                <Tag tone={proposalStateTones[state]}>{proposalStateNames[state]}</Tag>
              ),
            },
          ]}
        />
      ) : (
        <EmptyState title="Nothing is proposed yet" />
      )}
    </>
  )
}
