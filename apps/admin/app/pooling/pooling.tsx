import { StaleVersion } from '@iisg/db/audit'
import { listProposals } from '@iisg/db/board'
import { answeringIn, assignPooling, decidePooling, findPooling } from '@iisg/db/pooling'
import { may } from '@iisg/domain/accounts'
import { PoolingDecision, PoolingId } from '@iisg/domain/pooling'
import { Breadcrumbs, Notice, PageTitle, Section } from '@iisg/ui/layout'
import { namePartners } from '@iisg/ui/partners'
import { PillarTag } from '@iisg/ui/pillars'
import { sayPooling } from '@iisg/ui/pooling'
import { FrozenNote } from '@iisg/ui/snapshots'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { mayKnowProposal } from '#app/board/proposal-or-404.ts'
import { chosenToLook, mayLook } from '#app/findings/may-look.ts'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { capitalised } from '#app/layout/capitalised.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { frozenAs } from '#app/snapshots/frozen-as.ts'
import { DecidePooling } from './decide-pooling.tsx'
import { NeedsAsking } from './needs-asking.tsx'
import { PartsTable } from './parts-table.tsx'
import { WhereItStands } from './where-it-stands.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? sayPooling(data.pooling.group) : 'Needs to pool')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { actor, pooling } = await poolingOr404(context, params.poolingId)
  const { db } = context
  const [frozen, answering] = await Promise.all([
    frozenAs(db, pooling.cycleId),
    answeringIn(db, actor, pooling),
  ])
  const mayDecide = frozen === undefined && may(actor, 'decide findings')
  const proposals = (await listProposals(db)).filter((each) => mayKnowProposal(actor, each))
  const search = new URL(request.url).searchParams
  const { note, proposal, proposalId, ...told } = pooling
  const known = proposals.find(({ id }) => id === proposalId)

  return {
    pooling: {
      ...told,
      // Why the Secretariat decided so is its own; what it decided is for everybody.
      note: may(actor, 'read what the Secretariat weighs') ? note : '',
      proposal: known && { id: known.id, title: known.title },
    },
    frozen,
    answering,
    mayDecide,
    mayPropose: mayDecide && may(actor, 'propose to the Board'),
    mayReadAudit: may(actor, 'read the audit'),
    lookers: mayDecide ? await mayLook(db) : [],
    proposals: mayDecide
      ? proposals
          .filter(({ id, state }) => state !== 'withdrawn' || id === proposalId)
          .map(({ id, title }) => ({ value: id, text: title }))
      : [],
    drafted: proposals.find(({ id }) => id === search.get('proposal'))?.id,
    done: search.get('done'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { pooling } = await poolingOr404(context, params.poolingId)
  const actor = requireActor(context.viewer, 'decide findings')
  const { db } = context
  const typed = typedIn(await request.formData())
  const read = readTyped(typed, Version)
  if (!read.ok) return refused(read.refusal)

  const asRead = { id: pooling.id, version: read.value.version }
  const refuse = (field: string, problem: string) =>
    refused({ problems: { [field]: problem }, typed })
  try {
    if (typed.step === 'assign') {
      const chosen = await chosenToLook(db, typed)
      if (chosen === undefined) return refuse('assigneeId', 'Choose somebody who decides findings')
      await assignPooling(db, actor, asRead, chosen)
      return redirect(`/findings/pooling/${pooling.id}?done=assigned`)
    }
    const form = readTyped(typed, PoolingDecision)
    if (!form.ok) return refused(form.refusal)
    const { proposalId } = form.value
    const known = (await listProposals(db)).filter((each) => mayKnowProposal(actor, each))
    if (proposalId !== null && !known.some(({ id }) => id === proposalId)) {
      return refuse('proposalId', 'Choose one of the proposals')
    }
    await decidePooling(db, actor, asRead, form.value)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    // What was typed stays, on what has been read since.
    const now = { ...typed, version: String(pooling.version) }
    const problem = 'This group has changed since you opened it. Read it again, then decide'
    return refused({ problems: { form: problem }, typed: now })
  }
  return redirect(`/findings/pooling/${pooling.id}?done=decided`)
}

function refused(refusal: Extract<ReturnType<typeof readTyped>, { ok: false }>['refusal']) {
  return data(refusal, { status: 422 })
}

async function poolingOr404(context: AppLoadContext, poolingId: string | undefined) {
  const actor = requireActor(context.viewer, 'read needs and analysis')
  const id = PoolingId.safeParse(poolingId)
  const pooling = id.success ? await findPooling(context.db, actor, id.data) : undefined
  if (!pooling)
    throw new Response('There is no such group of needs, or it is gone', { status: 404 })
  return { actor, pooling }
}

export default function PoolingPage() {
  const page = useLoaderData<typeof loader>()
  const { pooling, frozen, answering, mayDecide, mayReadAudit, drafted, done } = page
  const refusal = useActionData<typeof action>()
  const { group, needs } = pooling

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/findings', text: 'Findings' },
          { href: `/findings/pooling?cycle=${pooling.cycleId}`, text: 'Needs to pool' },
        ]}
        here={group.measure.code}
      />
      <FormProblems refusal={refusal} />
      {done === 'decided' && <Notice tone="success" title="It is kept what becomes of it" live />}
      {done === 'assigned' && <Notice tone="success" title="It is kept who looks at it" live />}
      {drafted && (
        <Notice tone="success" title="The proposal is drafted" live>
          <p>
            <a href={`/proposals/${drafted}`}>Read it</a>, or note below that the group is taken to
            the Board with it.
          </p>
        </Notice>
      )}
      <PageTitle
        eyebrow={`Measure ${group.measure.code}`}
        title={sayPooling(group)}
        lead={`${capitalised(namePartners(group.partners))} ask for this, and no regional response answers them. One regional action could serve them all.`}
        meta={<PillarTag pillar={group.measure.objective.pillar} />}
      />
      {frozen && <FrozenNote frozen={frozen} href={`/cycles/${pooling.cycleId}/snapshot`} />}
      <Section
        title="Where it stands"
        actions={mayReadAudit && <a href={`/audit/pooling/${pooling.id}`}>History</a>}
      >
        <WhereItStands pooling={pooling} />
      </Section>
      <Section title="What each partner asks">
        <PartsTable parts={group.parts} needs={needs} answering={answering} />
      </Section>
      <Section title="The needs and what they would cost">
        <NeedsAsking needs={needs} />
      </Section>
      {mayDecide && <DecidePooling {...page} refusal={refusal} />}
    </>
  )
}
