import { moveResponse } from '@iisg/db/responses'
import { ReturnDraft } from '@iisg/domain/responses'
import { CheckboxGroup, ProblemSummary, TextArea } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import { returnReasonOptions } from '@iisg/ui/responses'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { refusedMove } from './refused-move.ts'
import { responseFor } from './response-for.ts'

export const meta = () => titled('Return a response')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { response } = await responseFor(context, params.responseId, 'verify responses')
  const { id, title } = response
  return { id, title }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId, 'verify responses')

  const form = await readForm(request, ReturnDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })

  const move = { type: 'return', ...form.value } as const
  refusedMove(await moveResponse(context.db, actor, response.id, move))
  return redirect(`/responses/${response.id}`)
}

export default function Returning() {
  const { id, title } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <Breadcrumbs
        trail={[
          { href: '/responses', text: 'Responses' },
          { href: `/responses/${id}`, text: title },
        ]}
        here="Return"
      />
      <PageTitle
        title={title}
        eyebrow="Return a response"
        lead="It goes back to whoever reports it, with your reasons. Until it is handed in anew, nobody else sees it."
      />
      <form className="form" method="post">
        <CheckboxGroup
          name="reasons"
          label="Why does it go back?"
          options={returnReasonOptions}
          refusal={refusal}
        />
        <TextArea name="note" label="What would mend it?" optional rows={3} refusal={refusal} />
        <Buttons>
          <Button kind="danger">Return it</Button>
          <ButtonLink href={`/responses/${id}`} kind="quiet">
            Leave it as it is
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
