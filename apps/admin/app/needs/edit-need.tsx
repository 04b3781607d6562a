import { StaleVersion } from '@iisg/db/audit'
import { reviseNeed } from '@iisg/db/needs'
import { NeedDraft } from '@iisg/domain/needs'
import { ConflictPanel, ProblemSummary } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { conflictsBetween } from '#app/forms/conflicts-between.ts'
import { readForm } from '#app/forms/read-form.ts'
import { staleEdit, staleIn } from '#app/forms/stale-edit.ts'
import { versionIn } from '#app/forms/version-in.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { NeedFields } from './need-form.tsx'
import { needOr404 } from './need-or-404.ts'
import { needFields, revisionOf } from './need-revision.ts'
import { requireOpenCycle } from './require-open-cycle.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Revise ${data.need.code}` : 'Revise a need')

/** What can be revised: the cycle and the measure give a need its code, and stay. */
const Revision = NeedDraft.omit({ cycleId: true, measureId: true }).extend({
  version: z.coerce.number().int(),
})

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'state needs')
  const need = await needOr404(context, params.needId)
  await requireOpenCycle(context.db, need.cycleId)
  const { id, version, code, cycleId } = need
  return { need: { id, version, code, cycleId }, stored: revisionOf(need) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'state needs')
  const need = await needOr404(context, params.needId)
  await requireOpenCycle(context.db, need.cycleId)

  const form = await readForm(request, Revision)
  if (!form.ok) return data(form.refusal, { status: 422 })

  const { version, ...revision } = form.value
  try {
    const { cycleId, measure } = need
    const draft = { ...revision, cycleId, measureId: measure.id }
    await reviseNeed(context.db, editor, need.id, version, draft)
    return redirect(`/needs/${need.id}`)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const theirs = await needOr404(context, params.needId)
    const conflicts = conflictsBetween(revisionOf(theirs), revision, needFields)
    const record = { kind: 'need', id: theirs.id, version: theirs.version } as const
    return data(await staleEdit(context.db, record, revision, conflicts), { status: 422 })
  }
}

export default function EditNeed() {
  const { need, stored } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const stale = staleIn(refusal)

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/needs?cycle=${need.cycleId}`, text: 'Needs' },
          { href: `/needs/${need.id}`, text: need.code },
        ]}
        here="Revise"
      />
      {stale ? <ConflictPanel {...stale} /> : <ProblemSummary refusal={refusal} />}
      <PageTitle eyebrow={`Need ${need.code}`} title="Revise the need" />
      <form className="form" method="post">
        <input type="hidden" name="version" value={versionIn(refusal, need.version)} />
        <NeedFields need={stored} refusal={refusal} />
        <Buttons>
          <Button>{stale ? 'Save mine' : 'Save'}</Button>
          <ButtonLink href={`/needs/${need.id}`} kind="quiet">
            Leave it as it is
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
