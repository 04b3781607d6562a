import { returnNeed } from '@iisg/db/needs'
import { NeedReturnDraft } from '@iisg/domain/needs'
import { CheckboxGroup, TextArea } from '@iisg/ui/forms'
import { needReturnReasonOptions } from '@iisg/ui/needs'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { makeMove, moveShown } from './move-in.ts'
import { MovePage } from './move-page.tsx'

const move = { type: 'return' } as const

export const meta = () => titled('Return the need')

export function loader({ context, params }: LoaderFunctionArgs) {
  return moveShown(context, params.needId, move)
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  await moveShown(context, params.needId, move)
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, NeedReturnDraft)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  return makeMove(context, params.needId, { move, typed }, (actor, known) =>
    returnNeed(context.db, actor, known, form.value),
  )
}

export default function Return() {
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <MovePage
      {...useLoaderData<typeof loader>()}
      refusal={refusal}
      title="Return the need"
      consequence="It goes back to those who stated it, with your reasons. Nobody else learns of it until it is submitted again."
      button="Return it"
    >
      <CheckboxGroup
        name="reasons"
        label="Reasons"
        options={needReturnReasonOptions}
        refusal={refusal}
      />
      <TextArea
        name="note"
        label="What has to be done"
        hint="A sentence or two, for whoever revises it."
        refusal={refusal}
      />
    </MovePage>
  )
}
