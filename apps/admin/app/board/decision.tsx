import { StaleVersion } from '@iisg/db/audit'
import { findDecision, followUpDecision, needsToAdopt } from '@iisg/db/board'
import { findSeal } from '@iisg/db/snapshots'
import { may } from '@iisg/domain/accounts'
import { type Decision, DecisionId, FollowUpDraft, isAdopted } from '@iisg/domain/board'
import {
  followUpNames,
  followUpOptions,
  followUpTones,
  outcomeNames,
  outcomeTones,
} from '@iisg/ui/board'
import { RadioGroup, TextArea } from '@iisg/ui/forms'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Notice,
  PageTitle,
  Section,
  SummaryList,
  Tag,
} from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { sayDay } from '@iisg/ui/time'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version, VersionField } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { Invented } from './invented.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.decision.title ?? 'Decision')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const decision = await decisionOr404(context, params.decisionId)
  return {
    decision,
    toAdopt: await leftToAdopt(context, decision),
    mayFollowUp: may(context.viewer, 'record decisions of the Board'),
    mayReadAudit: may(context.viewer, 'read the audit'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const admin = requireActor(context.viewer, 'record decisions of the Board')
  const { id } = await decisionOr404(context, params.decisionId)
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, FollowUpDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })
  const version = readTyped(typed, Version)
  try {
    await followUpDecision(
      context.db,
      admin,
      id,
      version.ok ? version.value.version : 0,
      form.value,
    )
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const problems = { followUp: 'Somebody else has noted it just now. Open the page again' }
    return data({ problems, typed }, { status: 422 })
  }
  return redirect(`/decisions/${id}`)
}

export async function decisionOr404(
  { db }: Pick<AppLoadContext, 'db'>,
  param: string | undefined,
): Promise<Decision> {
  const id = DecisionId.safeParse(param)
  const decision = id.success ? await findDecision(db, id.data) : undefined
  if (!decision) throw new Response('There is no such decision', { status: 404 })
  return decision
}

/** Needs that the Board has adopted and that are still noted as validated. */
async function leftToAdopt({ db }: AppLoadContext, decision: Decision): Promise<number> {
  const { subject, outcome } = decision
  if (subject.kind !== 'needs mapping' || !isAdopted(outcome)) return 0
  if (await findSeal(db, subject.cycleId)) return 0
  return needsToAdopt(db, subject.cycleId)
}

export default function DecisionPage() {
  const { decision, toAdopt, mayFollowUp, mayReadAudit } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const { id, title, text, outcome, followUp, followUpNote, proposalId, dueOn } = decision

  return (
    <>
      <FormProblems refusal={refusal} />
      <Breadcrumbs trail={[{ href: '/decisions', text: 'Decisions' }]} here={title} />
      <PageTitle
        eyebrow="Decision of the Board"
        title={title}
        meta={
          <>
            <Tag tone={outcomeTones[outcome]}>{outcomeNames[outcome]}</Tag>
            <Tag tone={followUpTones[followUp]}>{followUpNames[followUp]}</Tag>
            <Invented provenance={decision.provenance} />
          </>
        }
        actions={
          mayReadAudit && (
            <ButtonLink href={`/audit/decision/${id}`} kind="quiet">
              History
            </ButtonLink>
          )
        }
      />
      {toAdopt > 0 && (
        <Notice tone="warning" title={`${counted(toAdopt, 'need')} still to be adopted`}>
          <p>The Board has adopted them; they are still noted as validated.</p>
          {mayFollowUp && (
            <form method="post" action={`/decisions/${id}/adoption`}>
              <Button kind="secondary">Adopt them now</Button>
            </form>
          )}
        </Notice>
      )}
      <Section title="What was decided">
        <p>{text}</p>
        <SummaryList
          facts={[
            { term: 'Meeting', detail: decision.meeting },
            { term: 'Decided on', detail: sayDay(decision.decidedOn) },
            { term: 'Who sees to it', detail: decision.owner },
            ...(dueOn === null ? [] : [{ term: 'By when', detail: sayDay(dueOn) }]),
            ...(followUpNote === '' ? [] : [{ term: 'Follow-up', detail: followUpNote }]),
            ...(proposalId === null
              ? []
              : [
                  {
                    term: 'Proposal',
                    detail: <a href={`/proposals/${proposalId}`}>What was proposed</a>,
                  },
                ]),
          ]}
        />
      </Section>
      {mayFollowUp && (
        <Section title="How far it is">
          <form className="form" method="post">
            <VersionField version={decision.version} refusal={refusal} />
            <RadioGroup
              name="followUp"
              label="Carried out"
              options={followUpOptions}
              value={followUp}
              refusal={refusal}
            />
            <TextArea
              name="followUpNote"
              label="What was done, or why not"
              rows={3}
              value={followUpNote}
              refusal={refusal}
            />
            <div>
              <Button>Save</Button>
            </div>
          </form>
        </Section>
      )}
    </>
  )
}
