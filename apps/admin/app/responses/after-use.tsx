import { tellAfterUse } from '@iisg/db/responses'
import { partnerNames } from '@iisg/domain/partners'
import { AfterUseDraft, scopeOf } from '@iisg/domain/responses'
import { ProblemSummary, RadioGroup, TextArea } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import type { AppLoadContext } from '@remix-run/node'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { isBeneficiary } from './beneficiary.ts'
import { requireLiving } from './require-living.ts'
import { responseOr404 } from './response-or-404.ts'

export const meta = () => titled('What is in use')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { response, theirs } = await servedBy(context, params.responseId)
  const { id, title, afterUse } = response
  const said = afterUse.find(({ partner }) => theirs.includes(partner))
  return { id, title, theirs, said: said?.statement }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, response, theirs } = await servedBy(context, params.responseId)
  requireLiving(response)

  const form = await readForm(request, AfterUseDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })
  const { partner, statement } = form.value
  if (!theirs.includes(partner)) {
    const problems = { partner: 'Choose a partner that you speak for and that it serves' }
    return data({ problems, typed: form.typed }, { status: 422 })
  }
  await tellAfterUse(context.db, actor, response.id, { partner, statement })
  return redirect(`/responses/${response.id}#results`)
}

/** A response and the partners, among those that it serves, for which somebody speaks. */
async function servedBy(context: AppLoadContext, id: string | undefined) {
  const actor = requireActor(context.viewer, 'confirm support links')
  const response = await responseOr404(context, id)
  const theirs = response.partners
    .map(({ partner }) => partner)
    .filter((partner) => isBeneficiary(actor, partner, scopeOf(response).pillars))
  if (theirs.length === 0) {
    throw new Response('You may say what is in use of what serves your partner', { status: 403 })
  }
  return { actor, response, theirs }
}

export default function AfterUsePage() {
  const { id, title, theirs, said } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const [only, another] = theirs

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <Breadcrumbs
        trail={[
          { href: '/responses', text: 'Responses' },
          { href: `/responses/${id}`, text: title },
        ]}
        here="What is in use"
      />
      <PageTitle
        title={title}
        eyebrow="What is in use"
        lead="What of it is in use today, and what is not? Your words stand beside its results, with your partner’s name."
      />
      <form className="form" method="post">
        {another ? (
          <RadioGroup
            name="partner"
            label="For which partner?"
            options={theirs.map((value) => ({ value, text: partnerNames[value] }))}
            value={only}
            refusal={refusal}
          />
        ) : (
          <input type="hidden" name="partner" value={only} />
        )}
        <TextArea name="statement" label="In use today" value={said} refusal={refusal} />
        <Buttons>
          <Button>Say it</Button>
          <ButtonLink href={`/responses/${id}`} kind="quiet">
            Leave without saving
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
