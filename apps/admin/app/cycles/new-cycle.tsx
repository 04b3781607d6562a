import { MoveRefused, openCycle } from '@iisg/db/cycles'
import { listTrees } from '@iisg/db/pillars'
import { methodVersions } from '@iisg/domain/analysis'
import { CycleDraft } from '@iisg/domain/cycles'
import { cycleKindNames } from '@iisg/ui/cycles'
import { DateField, Fieldset, optionsOf, RadioGroup, Select, TextField } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'

export const meta = () => titled('Open a cycle')

export async function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  const trees = await listTrees(context.db)
  return {
    trees: trees.filter(({ inForceOn }) => inForceOn !== null),
    methods: methodVersions,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'run mapping cycles')
  const form = await readForm(request, CycleDraft)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  try {
    const { cycleId } = await openCycle(context.db, editor, form.value)
    return redirect(`/cycles/${cycleId}`)
  } catch (error) {
    if (!(error instanceof MoveRefused)) throw error
    const refusal = { problems: { form: error.message }, typed: form.typed }
    return data({ refusal }, { status: 422 })
  }
}

export default function NewCycle() {
  const { trees, methods } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <>
      <Breadcrumbs trail={[{ href: '/cycles', text: 'Cycles' }]} here="Open a cycle" />
      <FormProblems refusal={refusal} />
      <PageTitle
        title="Open a cycle"
        lead="Every partner, member and Delegation gets a task for each of its pillars. Who was responsible last time is again. Nobody is asked before the collection begins."
      />
      <form className="form" method="post">
        <RadioGroup
          name="kind"
          label="What is mapped"
          options={optionsOf(cycleKindNames)}
          refusal={refusal}
        />
        <TextField
          name="label"
          label="Name"
          hint="Such as Response mapping 2027."
          refusal={refusal}
        />
        <Select
          name="treeVersionId"
          label="Objective tree"
          options={trees.map(({ id, label }) => ({ value: id, text: label }))}
          value={trees[0]?.id}
          hint="The cycle keeps it, whatever comes later."
          refusal={refusal}
        />
        <Select
          name="methodVersion"
          label="Version of the method"
          options={methods.map((version) => ({ value: String(version), text: String(version) }))}
          value={String(methods.at(-1))}
          refusal={refusal}
        />
        <Fieldset legend="The days that it weighs">
          <DateField name="startsOn" label="First day" refusal={refusal} />
          <DateField name="endsOn" label="Last day" refusal={refusal} />
        </Fieldset>
        <Fieldset legend="The days on which it is made">
          <DateField
            name="opensOn"
            label="Work begins"
            hint="The stages are planned from here: 180 days until the Board decides."
            refusal={refusal}
          />
          <DateField name="dueOn" label="All have reported by" refusal={refusal} />
        </Fieldset>
        <Buttons>
          <Button>Open the cycle</Button>
          <ButtonLink href="/cycles" kind="quiet">
            Not now
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
