import { findSeal, tellErratum } from '@iisg/db/snapshots'
import { ErratumDraft } from '@iisg/domain/snapshots'
import { ProblemSummary, TextArea } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { cycleOr404 } from './cycle-or-404.ts'

export const meta = () => titled('Tell an erratum')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'freeze cycles')
  return { cycle: await frozenOr404(context, params.cycleId) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const admin = requireActor(context.viewer, 'freeze cycles')
  const cycle = await frozenOr404(context, params.cycleId)
  const form = await readForm(request, ErratumDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })

  await tellErratum(context.db, admin, context.sealKey, cycle.id, form.value)
  return redirect(`/cycles/${cycle.id}/snapshot`)
}

async function frozenOr404({ db }: AppLoadContext, param: string | undefined) {
  const cycle = await cycleOr404(db, param)
  if (await findSeal(db, cycle.id)) return cycle
  throw new Response('This cycle is not frozen: mend the record itself', { status: 404 })
}

export default function Errata() {
  const { cycle } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const back = `/cycles/${cycle.id}/snapshot`

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <Breadcrumbs
        trail={[
          { href: `/cycles/${cycle.id}`, text: cycle.label },
          { href: back, text: 'Seal' },
        ]}
        here="Tell an erratum"
      />
      <PageTitle
        title="Tell an erratum"
        lead={`It stands beside the ${cycle.label} on every page, under a seal of its own. No figure changes, and it cannot be taken back.`}
      />
      <form className="form" method="post">
        <TextArea name="wrong" label="What was wrong" rows={3} refusal={refusal} />
        <TextArea name="right" label="What is right" rows={3} refusal={refusal} />
        <Buttons>
          <Button>Tell it</Button>
          <ButtonLink href={back} kind="quiet">
            Do not
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
