import { findCycle } from '@iisg/db/cycles'
import { dismissSuggestion, suggestedLinksIn } from '@iisg/db/suggestions'
import { DismissalDraft } from '@iisg/domain/suggestions'
import { RadioGroup, TextArea } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import { dismissalReasonOptions, sayReason } from '@iisg/ui/suggestions'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { needOr404 } from '#app/needs/need-or-404.ts'
import { requireOpenCycle } from '#app/needs/require-open-cycle.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { isFor } from '#app/suggested/suggested-to.ts'

export const meta = () => titled('Dismiss a suggested link')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { need, suggestion } = await suggestionOr404(context, params)
  const { response, reasons } = suggestion
  return { need, response: { id: response.id, title: response.title }, reasons }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, need, suggestion } = await suggestionOr404(context, params)
  const form = await readForm(request, DismissalDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })

  const { response } = suggestion
  await dismissSuggestion(context.db, actor, { need, response }, form.value)
  return redirect(`/suggestions?cycle=${need.cycleId}&dismissed`)
}

/** A suggestion that stands, and that the actor could have declared. */
async function suggestionOr404(
  context: AppLoadContext,
  params: Record<string, string | undefined>,
) {
  const actor = requireActor(context.viewer, 'declare support links')
  const need = await needOr404(context, params.needId)
  await requireOpenCycle(context.db, need.cycleId)
  const cycle = await findCycle(context.db, need.cycleId)
  const all = cycle ? await suggestedLinksIn(context.db, cycle, { needId: need.id }) : []
  const suggestion = all.find(({ responseId }) => responseId === params.responseId)
  if (!suggestion || !isFor(context.viewer, suggestion)) {
    throw new Response('This link is not suggested, or no longer', { status: 404 })
  }
  return { actor, need, suggestion }
}

export default function Dismissal() {
  const { need, response, reasons } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/suggestions?cycle=${need.cycleId}`, text: 'Suggested links' },
          { href: `/needs/${need.id}`, text: need.code },
        ]}
        here="It is no link"
      />
      <FormProblems refusal={refusal} />
      <PageTitle
        eyebrow={`Need ${need.code}`}
        title="Why is it no link?"
        lead={`“${response.title}” was suggested for: ${need.title}`}
      />
      <ul>
        {reasons.map((reason) => (
          <li key={reason.kind}>{sayReason(reason)}</li>
        ))}
      </ul>
      <form className="form" method="post">
        <RadioGroup
          name="reason"
          label="Reason"
          hint="It will not be suggested again, unless the need or the response changes."
          options={dismissalReasonOptions}
          refusal={refusal}
        />
        <TextArea name="note" label="In your words" optional rows={3} refusal={refusal} />
        <Buttons>
          <Button>Dismiss the suggestion</Button>
          <ButtonLink href={`/needs/${need.id}/responses?response=${response.id}`} kind="quiet">
            Link it after all
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
