import { StaleVersion } from '@iisg/db/audit'
import { commentsOn, institutionsOf, reviseNeed, toldOf } from '@iisg/db/needs'
import {
  mayReadComments,
  mayRevise,
  type NeedRecord,
  NeedRevision,
  revisionOf,
} from '@iisg/domain/needs'
import { Line } from '@iisg/domain/partners'
import { ConflictPanel, type Typed } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { conflictOver } from '#app/audit/conflict.ts'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { LongForm } from '#app/forms/long-form.tsx'
import { typedIn } from '#app/forms/read-form.ts'
import { Version, VersionField } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { partnersToStateFor } from './may-state.ts'
import { FirstFields, LaterFields } from './need-fields.tsx'
import { needOr404 } from './need-or-404.ts'
import { readNeed } from './read-need.ts'
import { requireOpenCycle } from './require-open-cycle.ts'
import { RevisingNotice } from './revising-notice.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Revise ${data.need.code}` : 'Revise a need')

/** The cycle and the measure give a need its code, and stay. */
const Revision = NeedRevision.and(Version.extend({ newInstitution: Line.default('') }))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { need } = await needToRevise(context, params.needId)
  const { pillar } = need.measure.objective
  const [institutions, comments] = await Promise.all([
    institutionsOf(context.db, need.partners),
    mayReadComments(context.viewer, need) ? commentsOn(context.db, need.id) : [],
  ])
  return { need, institutions, comments, partners: partnersToStateFor(context.viewer, [pillar]) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { need } = await needToRevise(context, params.needId)
  const typed = typedIn(await request.formData())
  const form = readNeed(typed, Revision)
  if (typed.step === 'document') return data(asTyped(typed))
  if (!form.ok) return data({ refusal: form.refusal, conflict: undefined }, { status: 422 })

  const { version, newInstitution, ...revision } = form.value
  const { pillar } = need.measure.objective
  const scope = { partners: revision.partners, pillars: [pillar] }
  const actor = requireActor(context.viewer, 'state needs', scope)
  const foreign = await institutionsOfOthers(context, revision)
  if (foreign !== undefined) {
    return data(
      { refusal: { problems: { institutionIds: foreign }, typed }, conflict: undefined },
      422,
    )
  }

  const [partner] = revision.partners
  const institution =
    newInstitution !== '' && partner ? { name: newInstitution, partner } : undefined
  try {
    const known = { id: need.id, version, state: need.state }
    await reviseNeed(context.db, actor, known, revision, { institution })
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const saved = await needOr404(context, need.id)
    const versions = { saved: toldOf(revisionOf(saved)), typed: toldOf(revision) }
    const conflict = await conflictOver(context.db, { kind: 'need', id: need.id }, versions)
    const refusal = { problems: {}, typed: { ...typed, version: String(saved.version) } }
    return data({ refusal, conflict }, { status: 422 })
  }
  return redirect(`/needs/${need.id}`)
}

/** The form again as it was typed, with one more row for a document. */
function asTyped(typed: Typed) {
  return { refusal: { problems: {}, typed }, conflict: undefined }
}

async function needToRevise(context: AppLoadContext, id: string | undefined) {
  requireActor(context.viewer, 'state needs')
  const need = await needOr404(context, id)
  await requireOpenCycle(context.db, need.cycleId)
  if (!mayRevise(context.viewer, need)) {
    throw new Response(whyNotRevised(need), { status: 403 })
  }
  return { need }
}

function whyNotRevised({ state }: NeedRecord): string {
  if (state === 'closed') return 'This need is closed: it stays as it is'
  return 'You may not revise this need: another partner states it too, or it is validated already. Write a comment instead'
}

async function institutionsOfOthers(
  { db }: AppLoadContext,
  { institutionIds, partners }: NeedRevision,
): Promise<string | undefined> {
  const theirs = await institutionsOf(db, partners)
  const known = institutionIds.every((id) => theirs.some((each) => each.id === id))
  return known
    ? undefined
    : 'Choose institutions of the partners that state the need, or add one below'
}

export default function EditNeed() {
  const { need, institutions, comments, partners } = useLoaderData<typeof loader>()
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
      <RevisingNotice need={need} />
      <LongForm isSentBack={refusal !== undefined}>
        <VersionField version={need.version} refusal={refusal} />
        <FirstFields need={need} partners={partners} comments={comments} refusal={refusal} />
        <LaterFields
          need={need}
          institutions={institutions}
          comments={comments}
          refusal={refusal}
        />
        <Buttons>
          <Button>{conflict ? 'Save mine' : 'Save'}</Button>
          <ButtonLink href={`/needs/${need.id}`} kind="quiet">
            Leave it as it is
          </ButtonLink>
        </Buttons>
      </LongForm>
    </>
  )
}
