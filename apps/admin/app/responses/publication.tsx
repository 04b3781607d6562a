import { moveResponse } from '@iisg/db/responses'
import { Tier } from '@iisg/domain/disclosure'
import { ProblemSummary, RadioGroup } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, Notice, PageTitle } from '@iisg/ui/layout'
import { ownSubmission, sayRefusedMove } from '@iisg/ui/responses'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { publicBriefOf } from './public-brief.ts'
import { responseFor } from './response-for.ts'

export const meta = () => titled('Publish a response')

const Publication = Version.extend({
  tier: Tier.extract(['members', 'public'], { error: 'Choose who may see it' }),
})

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId, 'publish responses')
  const { id, version, title, state, tier, askedTier } = response
  const unverified = state === 'submitted'
  return {
    unverified,
    own: unverified && response.handling.submittedBy === actor.accountId,
    askedTier,
    id,
    version,
    title,
    chosen: state === 'published' ? tier : undefined,
    brief: publicBriefOf(response),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId, 'publish responses')

  const form = await readForm(request, Publication)
  if (!form.ok) return data(form.refusal, { status: 422 })

  const move = { type: 'publish', tier: form.value.tier } as const
  const answer = await moveResponse(context.db, actor, response.id, move, form.value.version)
  if (answer.status === 'refused') {
    return data({ problems: { tier: sayRefusedMove(answer) }, typed: form.typed }, { status: 422 })
  }
  return redirect(`/responses/${response.id}#publication`)
}

export default function PublicationPage() {
  const { id, version, title, chosen, brief, unverified, own, askedTier } =
    useLoaderData<typeof loader>()
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
      {own && <Notice tone="warning" title={ownSubmission} />}
      {unverified && !own && (
        <Notice tone="info" title="Nobody has verified it yet. To publish it is to verify it" />
      )}
      <form className="form" method="post">
        <input type="hidden" name="version" value={version} />
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
          value={chosen ?? (askedTier === 'public' ? 'public' : 'members')}
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
