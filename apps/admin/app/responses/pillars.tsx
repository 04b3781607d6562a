import { confirmPillars } from '@iisg/db/responses'
import { Pillar } from '@iisg/domain/pillars'
import { reporterCodeOf } from '@iisg/domain/responses'
import { ProblemSummary } from '@iisg/ui/forms'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { ConfirmPillars } from './confirm-pillars.tsx'
import { reportingProblems } from './reporting.ts'
import { requireLiving } from './require-living.ts'
import { responseFor } from './response-for.ts'
import { suggestedPillars } from './suggested-pillars.ts'

export const meta = () => titled('Confirm the pillars')

const error = 'Choose at least one pillar'
const Confirmation = z.object({ pillars: z.array(Pillar, { error }).min(1, { error }) })

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { response } = await responseFor(context, params.responseId)
  const { id, title, pillars } = response
  return { id, title, recorded: pillars, reasons: suggestedPillars(response) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId)
  requireLiving(response)

  const form = await readForm(request, Confirmation)
  if (!form.ok) return data(form.refusal, { status: 422 })

  // Nobody gives a record to a pillar in which they do not record.
  const { pillars } = form.value
  const reporter = reporterCodeOf(response.reporter)
  const problems = reportingProblems(actor, { reporter, pillars })
  if (Object.keys(problems).length > 0) {
    return data({ problems, typed: form.typed }, { status: 422 })
  }

  await confirmPillars(context.db, actor, response.id, pillars)
  return redirect(`/responses/${response.id}#pillars`)
}

export default function Pillars() {
  const { id, title, ...pillars } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <Breadcrumbs
        trail={[
          { href: '/responses', text: 'Responses' },
          { href: `/responses/${id}`, text: title },
        ]}
        here="Pillars"
      />
      <PageTitle title={title} eyebrow="Confirm the pillars" />
      <ConfirmPillars responseId={id} {...pillars} refusal={refusal} />
    </>
  )
}
