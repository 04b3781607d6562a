import { similarResponses } from '@iisg/db/look-alikes'
import { listOrganisations } from '@iisg/db/organisations'
import { recordResponse } from '@iisg/db/responses'
import { draftOfEntry, QuickEntry } from '@iisg/domain/responses'
import { dayOf } from '@iisg/domain/time'
import { DateField, Fieldset } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import { areUnseen } from '@iisg/ui/look-alikes'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { LongForm } from '#app/forms/long-form.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { WhileTyping } from '#app/forms/while-typing.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { LooksLikeResponses } from './looks-like-responses.tsx'
import { OrganisationPicker, OrganisationSuggestions } from './organisation-picker.tsx'
import { addFound } from './organisation-search.ts'
import { reportingOf, reportingProblems } from './reporting.ts'
import { ReporterFields, WhatFields, WhomFields } from './response-fields.tsx'
import './response-form.css'

export const meta = () => titled('Record a response in five fields')

export async function loader({ context }: LoaderFunctionArgs) {
  const actor = requireActor(context.viewer, 'record responses')
  const [organisations, reporting] = await Promise.all([
    listOrganisations(context.db),
    reportingOf(context.db, actor),
  ])
  return { organisations, reporting }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const actor = requireActor(context.viewer, 'record responses')
  const asked = typedIn(await request.formData())
  const { typed, problems, perhaps } = await addFound(context.db, asked)
  if (asked.step === 'look') {
    return data({ refusal: { problems, typed }, perhaps, similar: [] }, { status: 200 })
  }
  const form = readTyped(typed, QuickEntry)
  const all = {
    ...problems,
    ...(form.ok ? reportingProblems(actor, form.value) : form.refusal.problems),
  }
  if (!form.ok || Object.keys(all).length > 0) {
    return data({ refusal: { problems: all, typed }, perhaps, similar: [] }, { status: 422 })
  }
  const draft = draftOfEntry(form.value, dayOf(new Date()))
  const similar = await similarResponses(context.db, actor, draft)
  if (areUnseen(similar, typed)) {
    return data({ refusal: { problems: {}, typed }, perhaps, similar }, { status: 200 })
  }
  const { responseId } = await recordResponse(context.db, actor, draft, 'draft')
  return redirect(`/responses/${responseId}`)
}

export default function Quick() {
  const { organisations, reporting } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refusal = answer?.refusal

  return (
    <>
      <FormProblems refusal={refusal} />
      <Breadcrumbs trail={[{ href: '/responses', text: 'Responses' }]} here="Record a response" />
      <PageTitle
        title="Record a response"
        lead="Five fields are enough for a draft. Its page then says what would help most."
        actions={
          <ButtonLink href="/responses/new" kind="quiet">
            Fill in all fields at once
          </ButtonLink>
        }
      />
      <LongForm className="form response-form" isSentBack={refusal !== undefined}>
        <OrganisationSuggestions organisations={organisations} />
        <LooksLikeResponses these={answer?.similar ?? []} />
        <WhatFields refusal={refusal} short>
          <WhileTyping ask="/responses/look-alikes" />
        </WhatFields>
        <WhomFields refusal={refusal} />
        <Fieldset legend="When">
          <div className="response-form__pair">
            <DateField name="from" label="First day" refusal={refusal} />
            <DateField name="until" label="Last day" optional refusal={refusal} />
          </div>
        </Fieldset>
        <Fieldset legend="Who">
          <OrganisationPicker
            list="implementers"
            label="Carried out by"
            addLabel="Add who carries it out"
            organisations={organisations}
            chosen={[refusal?.typed.implementers ?? []].flat()}
            perhaps={answer?.perhaps.implementers ?? []}
            refusal={refusal}
          />
          <ReporterFields reporting={reporting} refusal={refusal} />
        </Fieldset>
        <Buttons>
          <Button name="step" value="save">
            Save as a draft
          </Button>
          <ButtonLink href="/responses" kind="quiet">
            Leave without saving
          </ButtonLink>
        </Buttons>
      </LongForm>
    </>
  )
}
