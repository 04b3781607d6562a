import { decisionsOn, listMeetings, proposalFigures, subjectName } from '@iisg/db/board'
import { may } from '@iisg/domain/accounts'
import { missingFor } from '@iisg/domain/board'
import {
  adviceNames,
  proposalStateNames,
  proposalStateTones,
  subjectKindNames,
} from '@iisg/ui/board'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Buttons,
  Notice,
  PageTitle,
  Section,
  SummaryList,
  Tag,
} from '@iisg/ui/layout'
import { sayDay } from '@iisg/ui/time'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { VersionField } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { TakenToBoard, takenBy } from '#app/pooled/taken-by.tsx'
import { requireActor } from '#app/session/require-actor.ts'
import { DecisionTable } from './decision-table.tsx'
import { FiguresOfProposal } from './figures-of-proposal.tsx'
import { Invented } from './invented.tsx'
import { proposalOr404 } from './proposal-or-404.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.proposal.title ?? 'Proposal')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, viewer } = context
  requireActor(viewer, 'read needs and analysis')
  const proposal = await proposalOr404(context, params.proposalId)
  const [name, now, decisions, meetings] = await Promise.all([
    subjectName(db, proposal.subject),
    proposalFigures(db, proposal.subject),
    decisionsOn(db, proposal.id),
    listMeetings(db, 'Support Group meeting'),
  ])
  const mayPropose = may(viewer, 'propose to the Board')
  return {
    proposal,
    name,
    now,
    decisions,
    taken: await takenBy(context, proposal.id),
    meeting: meetings.find(({ id }) => id === proposal.advice?.eventId),
    missing: missingFor(proposal),
    mayRevise: mayPropose && proposal.state === 'draft',
    mayWithdraw: mayPropose && (proposal.state === 'draft' || proposal.state === 'proposed'),
    mayDecide: may(viewer, 'record decisions of the Board') && proposal.state === 'proposed',
    mayReadAudit: may(viewer, 'read the audit'),
    changed: new URL(request.url).searchParams.has('changed'),
  }
}

export default function ProposalPage() {
  const page = useLoaderData<typeof loader>()
  const { proposal, name, now, decisions, meeting } = page
  const { id, title, text, subject, state, advice, figures, version } = proposal

  return (
    <>
      <Breadcrumbs trail={[{ href: '/proposals', text: 'Proposals' }]} here={title} />
      {page.changed && (
        <Notice tone="warning" title="It was changed since you opened it" live>
          <p>Nothing was done. Read it as it is now, then try again.</p>
        </Notice>
      )}
      <PageTitle
        eyebrow="Proposal to the Board"
        title={title}
        meta={
          <>
            <Tag tone={proposalStateTones[state]}>{proposalStateNames[state]}</Tag>
            <Invented provenance={proposal.provenance} />
          </>
        }
        actions={
          <>
            {page.mayDecide && (
              <ButtonLink href={`/proposals/${id}/decision`}>Record the decision</ButtonLink>
            )}
            {page.mayRevise && (
              <ButtonLink href={`/proposals/${id}/edit`} kind="secondary">
                Revise
              </ButtonLink>
            )}
            {page.mayReadAudit && (
              <ButtonLink href={`/audit/proposal/${id}`} kind="quiet">
                History
              </ButtonLink>
            )}
          </>
        }
      />
      <Section title="What the Board is asked to decide">
        <p>{text}</p>
        <SummaryList
          facts={[
            { term: 'Asked to', detail: subjectKindNames[subject.kind] },
            ...(name === undefined ? [] : [{ term: 'About', detail: aboutLink(subject, name) }]),
            ...(page.taken.length === 0
              ? []
              : [{ term: 'Needs to pool', detail: <TakenToBoard taken={page.taken} /> }]),
          ]}
        />
      </Section>
      {now && <FiguresOfProposal then={figures} now={now} />}
      <Section
        title="Advice of the Support Group"
        actions={
          page.mayRevise && (
            <ButtonLink href={`/proposals/${id}/advice`} kind="secondary">
              {advice ? 'Change it' : 'Note the advice'}
            </ButtonLink>
          )
        }
      >
        {advice ? (
          <SummaryList
            facts={[
              { term: 'The Support Group', detail: adviceNames[advice.advice] },
              {
                term: 'Meeting',
                detail: meeting?.day ? `${meeting.title}, ${sayDay(meeting.day)}` : meeting?.title,
              },
              ...(advice.remarks === '' ? [] : [{ term: 'Remarks', detail: advice.remarks }]),
            ]}
          />
        ) : (
          <p>None was noted yet. Nothing reaches the Board without it.</p>
        )}
      </Section>
      {decisions.length > 0 && (
        <Section title="What the Board decided">
          <DecisionTable decisions={decisions} today={undefined} />
        </Section>
      )}
      {page.mayRevise && page.missing.length === 0 && (
        <form method="post" action={`/proposals/${id}/submission`}>
          <VersionField version={version} refusal={undefined} />
          <Button>Put it before the Board</Button>
        </form>
      )}
      {page.mayWithdraw && (
        <form method="post" action={`/proposals/${id}/withdrawal`}>
          <VersionField version={version} refusal={undefined} />
          <Buttons>
            <Button kind="danger">Withdraw the proposal</Button>
          </Buttons>
        </form>
      )}
    </>
  )
}

type Subject = ReturnType<typeof useLoaderData<typeof loader>>['proposal']['subject']

function aboutLink(subject: Subject, name: string) {
  return 'cycleId' in subject ? <a href={`/cycles/${subject.cycleId}`}>{name}</a> : name
}
