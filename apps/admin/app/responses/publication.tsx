import { publishResponse } from '@iisg/db/responses'
import { Tier } from '@iisg/domain/disclosure'
import { ProblemSummary, RadioGroup } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, Notice, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { publicBriefOf } from './public-brief.ts'
import { responseOr404 } from './response-or-404.ts'

export const meta = () => titled('Publish a response')

const Publication = z.object({
  tier: Tier.extract(['members', 'public'], { error: 'Choose who may see it' }),
})

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'publish responses')
  const response = await responseOr404(context, params.responseId)
  const { id, title, state, tier } = response
  return {
    id,
    title,
    chosen: state === 'published' ? tier : undefined,
    brief: publicBriefOf(response),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'publish responses')
  const response = await responseOr404(context, params.responseId)

  const form = await readForm(request, Publication)
  if (!form.ok) return data(form.refusal, { status: 422 })

  await publishResponse(context.db, editor, response.id, form.value.tier)
  return redirect(`/responses/${response.id}#publication`)
}

export default function PublicationPage() {
  const { id, title, chosen, brief } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <Breadcrumbs
        trail={[
          { href: '/responses', text: 'Responses' },
          { href: `/responses/${id}`, text: title },
        ]}
        here="Publication"
      />
      <PageTitle title={title} eyebrow="Publish a response" />
      <form className="form" method="post">
        <RadioGroup
          name="tier"
          label="Who may see it?"
          options={[
            {
              value: 'members',
              text: 'Members',
              hint: 'All that is recorded, but for how far the record is on its way and where it comes from.',
            },
            { value: 'public', text: 'Everyone', hint: `They will see: ${brief.sentence}` },
          ]}
          value={chosen}
          refusal={refusal}
        />
        {brief.warning && <Notice tone="warning" title={brief.warning} />}
        <p>
          Nobody outside sees the summary, the sectors, the money or the needs that it meets. You
          can take it back at any time.
        </p>
        <Buttons>
          <Button>Publish</Button>
          <ButtonLink href={`/responses/${id}`} kind="quiet">
            Leave it as it is
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
