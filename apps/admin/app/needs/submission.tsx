import { approveWording, submitNeed } from '@iisg/db/needs'
import { approvingFor, notYetApprovedBy } from '@iisg/domain/needs'
import { Checkbox } from '@iisg/ui/forms'
import { namePartners } from '@iisg/ui/partners'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { makeMove, moveShown } from './move-in.ts'
import { MovePage } from './move-page.tsx'

const move = { type: 'submission' } as const

export const meta = () => titled('Submit the need')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const shown = await moveShown(context, params.needId, move)
  const theirs = approvingFor(context.viewer, shown.need)
  const missing = notYetApprovedBy(shown.need).filter((partner) => theirs.includes(partner))
  return { ...shown, missing }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const typed = typedIn(await request.formData())
  return makeMove(context, params.needId, { move, typed }, async (actor, known, need) => {
    await submitNeed(context.db, actor, known)
    if (typed.approve !== 'yes') return
    const theirs = approvingFor(actor, need)
    for (const partner of notYetApprovedBy(need).filter((each) => theirs.includes(each))) {
      await approveWording(context.db, actor, need, partner)
    }
  })
}

export default function Submission() {
  const { missing, ...shown } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <MovePage
      {...shown}
      refusal={refusal}
      title="Submit the need"
      consequence="The Secretariat takes it to the Support Group, and may return it with reasons. You can revise it until it is validated."
      button="Submit"
    >
      {missing.length > 0 && (
        <Checkbox
          name="approve"
          label={`I approve this wording for ${namePartners(missing)}`}
          hint="Once every partner that states it has approved, the pillar can read it. Until then only its partners and the Secretariat know it."
          refusal={refusal}
        />
      )}
    </MovePage>
  )
}
