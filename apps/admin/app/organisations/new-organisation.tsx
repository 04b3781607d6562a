import { enterOrganisation, organisationKnownAs } from '@iisg/db/organisations'
import { OrganisationDraft } from '@iisg/domain/organisations'
import { partnerNames } from '@iisg/domain/partners'
import { optionsOf, ProblemSummary, Select, TextField } from '@iisg/ui/forms'
import { Breadcrumbs, Button, PageTitle } from '@iisg/ui/layout'
import { organisationTypeOptions } from '@iisg/ui/organisations'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'

export const meta = () => titled('Enter an organisation')

export function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'record responses')
  return null
}

export async function action({ context, request }: ActionFunctionArgs) {
  const actor = requireActor(context.viewer, 'record responses')
  const form = await readForm(request, OrganisationDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })

  const known = await organisationKnownAs(context.db, form.value)
  if (known) {
    const problems = { name: `It is known already, as ${known.name}` }
    return data({ problems, typed: form.typed }, { status: 422 })
  }
  await enterOrganisation(context.db, actor, form.value)
  return redirect('/organisations')
}

export default function NewOrganisation() {
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <Breadcrumbs trail={[{ href: '/organisations', text: 'Organisations' }]} here="Enter one" />
      <PageTitle
        title="Enter an organisation"
        lead="It can then be named as a donor, an implementer, a reporter or an institution."
      />
      <form className="form" method="post">
        <TextField name="name" label="Name" refusal={refusal} />
        <TextField
          name="acronym"
          label="Acronym"
          hint="May stay empty."
          width="short"
          refusal={refusal}
        />
        <Select
          name="type"
          label="Type"
          options={organisationTypeOptions}
          none="Not known"
          refusal={refusal}
        />
        <Select
          name="partner"
          label="Institution of"
          hint="Where it is an authority of a partner."
          options={optionsOf(partnerNames)}
          none="No partner’s"
          refusal={refusal}
        />
        <TextField
          name="iatiRef"
          label="Identifier in IATI"
          hint="Such as XM-DAC-41128. May stay empty."
          width="medium"
          refusal={refusal}
        />
        <div>
          <Button>Enter it</Button>
        </div>
      </form>
    </>
  )
}
