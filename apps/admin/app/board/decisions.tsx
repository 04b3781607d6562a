import { listDecisions } from '@iisg/db/board'
import { today } from '@iisg/db/time'
import { may } from '@iisg/domain/accounts'
import { isOpen, isOverdue } from '@iisg/domain/board'
import { ButtonLink, EmptyState, PageTitle } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { DecisionTable } from './decision-table.tsx'

export const meta = () => titled('Decisions of the Board')

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const openOnly = new URL(request.url).searchParams.get('show') === 'open'
  const [all, day] = await Promise.all([listDecisions(context.db), today(context.db)])
  return {
    decisions: openOnly ? all.filter(isOpen) : all,
    openOnly,
    open: all.filter(isOpen).length,
    overdue: all.filter((decision) => isOverdue(decision, day)).length,
    today: day,
    mayRecord: may(context.viewer, 'record decisions of the Board'),
  }
}

export default function Decisions() {
  const page = useLoaderData<typeof loader>()
  const { decisions, openOnly, open, overdue } = page

  return (
    <>
      <PageTitle
        title="Decisions of the Board"
        lead="What was decided, who sees to it, and what became of it."
        actions={
          <>
            {page.mayRecord && <ButtonLink href="/decisions/new">Record a decision</ButtonLink>}
            <ButtonLink href="/proposals" kind="secondary">
              Proposals to the Board
            </ButtonLink>
          </>
        }
      />
      <p>
        {counted(open, 'decision')} still to be carried out,{' '}
        {counted(overdue, 'of them', 'of them')} overdue.{' '}
        {openOnly ? (
          <a href="/decisions">Show all</a>
        ) : (
          <a href="/decisions?show=open">Show only those</a>
        )}
      </p>
      {decisions.length > 0 ? (
        <DecisionTable decisions={decisions} today={page.today} />
      ) : (
        <EmptyState
          title={openOnly ? 'Everything is carried out' : 'No decision was recorded yet'}
        />
      )}
    </>
  )
}
