import { FiguresMoved, findFigurePublication, takeBackFigures } from '@iisg/db/public-figures'
import { TakingBack } from '@iisg/domain/public-figures'
import { ProblemSummary, TextField } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { cycleOr404 } from '#app/snapshots/cycle-or-404.ts'

export const meta = () => titled('Take figures back')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'publish figures')
  const cycle = await cycleOr404(context.db, params.cycleId)
  const publication = await findFigurePublication(context.db, cycle.id)
  if (!publication || publication.takenBack) throw redirect(`/cycles/${cycle.id}/public-figures`)
  return { cycle }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'publish figures')
  const cycle = await cycleOr404(context.db, params.cycleId)
  const form = await readForm(request, TakingBack)
  if (!form.ok) return data(form.refusal, { status: 422 })

  try {
    await takeBackFigures(context.db, editor, cycle.id, form.value)
  } catch (error) {
    // Whoever pressed twice, or came second, has what they wanted.
    if (!(error instanceof FiguresMoved)) throw error
  }
  return redirect(`/cycles/${cycle.id}/public-figures`)
}

export default function Withdrawal() {
  const { cycle } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const back = `/cycles/${cycle.id}/public-figures`

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <Breadcrumbs
        trail={[
          { href: `/cycles/${cycle.id}`, text: cycle.label },
          { href: back, text: 'Public figures' },
        ]}
        here="Take back"
      />
      <PageTitle
        title="Take the figures back?"
        lead={`How far the needs of the ${cycle.label} are met leaves the public site at once. Whoever has noted it knows it still.`}
      />
      <form className="form" method="post">
        <TextField
          name="reason"
          label="Why are they taken back?"
          hint="It is kept with your name in the history of the cycle, for the Secretariat."
          refusal={refusal}
        />
        <Buttons>
          <Button kind="danger">Take them back</Button>
          <ButtonLink href={back} kind="quiet">
            Keep them published
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
