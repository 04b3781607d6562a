import { StaleVersion } from '@iisg/db/audit'
import { reviseNeed } from '@iisg/db/needs'
import { NeedDraft } from '@iisg/domain/needs'
import { ConflictPanel } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { conflictOver } from '#app/audit/conflict.ts'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version, VersionField } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { NeedFields } from './need-form.tsx'
import { needOr404 } from './need-or-404.ts'
import { requireOpenCycle } from './require-open-cycle.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Revise ${data.need.code}` : 'Revise a need')

/** What can be revised: the cycle and the measure give a need its code, and stay. */
const Revision = NeedDraft.omit({ cycleId: true, measureId: true }).extend(Version.shape)

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'state needs')
  const need = await needOr404(context, params.needId)
  await requireOpenCycle(context.db, need.cycleId)
  return { need }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'state needs')
  const { id, cycleId, measure } = await needOr404(context, params.needId)
  await requireOpenCycle(context.db, cycleId)

  const typed = typedIn(await request.formData())
  const form = readTyped(typed, Revision)
  if (!form.ok) return data({ refusal: form.refusal, conflict: undefined }, { status: 422 })

  const { version, ...revision } = form.value
  try {
    const draft = { ...revision, cycleId, measureId: measure.id }
    await reviseNeed(context.db, editor, id, version, draft)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const saved = await needOr404(context, id)
    const refusal = { problems: {}, typed: { ...typed, version: String(saved.version) } }
    const versions = { saved, typed: revision }
    const conflict = await conflictOver(context.db, { kind: 'need', id }, versions)
    return data({ refusal, conflict }, { status: 422 })
  }
  return redirect(`/needs/${id}`)
}

export default function EditNeed() {
  const { need } = useLoaderData<typeof loader>()
  const { refusal, conflict } = useActionData<typeof action>() ?? {}

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/needs?cycle=${need.cycleId}`, text: 'Needs' },
          { href: `/needs/${need.id}`, text: need.code },
        ]}
        here="Revise"
      />
      <FormProblems refusal={refusal} />
      {conflict && <ConflictPanel {...conflict} />}
      <PageTitle eyebrow={`Need ${need.code}`} title="Revise the need" />
      <form className="form" method="post">
        <VersionField version={need.version} refusal={refusal} />
        <NeedFields need={need} refusal={refusal} />
        <Buttons>
          <Button>{conflict ? 'Save mine' : 'Save'}</Button>
          <ButtonLink href={`/needs/${need.id}`} kind="quiet">
            Leave it as it is
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
