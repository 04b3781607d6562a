import { StaleVersion } from '@iisg/db/audit'
import { reviseNeed } from '@iisg/db/needs'
import { mayRevise, type NeedState } from '@iisg/domain/needs'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { MovePage } from './move-page.tsx'
import { requireOpenCycle } from './require-open-cycle.ts'
import { versionIn, versionsIn } from './versions-in.ts'

export const meta = () => titled('Bring back a version')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { need, kept } = await versionToBringBack(context, params)
  const { title, description } = kept.content
  return { need, version: kept.version, words: { title, description } }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { need, kept } = await versionToBringBack(context, params)
  const form = await readForm(request, Version)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  const scope = { partners: kept.content.partners, pillars: [need.measure.objective.pillar] }
  const actor = requireActor(context.viewer, 'state needs', scope)
  try {
    const known = { id: need.id, version: form.value.version, state: need.state }
    await reviseNeed(context.db, actor, known, kept.content, { restored: kept.version })
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const problems = { form: 'Somebody has revised this need meanwhile. Look at it first' }
    return data(
      { refusal: { problems, typed: { version: String(need.version) } } },
      { status: 422 },
    )
  }
  return redirect(`/needs/${need.id}`)
}

async function versionToBringBack(
  context: AppLoadContext,
  params: { needId?: string; version?: string },
) {
  requireActor(context.viewer, 'state needs')
  const { need, versions } = await versionsIn(context, params.needId)
  const kept = versionIn(versions, params.version)
  await requireOpenCycle(context.db, need.cycleId)
  if (!mayRevise(context.viewer, need)) {
    throw new Response('You may not revise this need as it is now', { status: 403 })
  }
  return { need, kept }
}

export default function Restoration() {
  const { need, version, words } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <MovePage
      need={need}
      words={words}
      refused={undefined}
      refusal={refusal}
      title={`Bring back version ${version}?`}
      consequence={`It becomes version ${need.version + 1}; nothing is lost. ${afterBringingBack[need.state]} Where it says something else than today, each partner has to approve that.`}
      button={`Bring back version ${version}`}
    />
  )
}

/** What becomes of a need by that, in whatever state it is now. */
const afterBringingBack: Record<NeedState, string> = {
  draft: 'It stays a draft.',
  returned: 'It becomes a draft, and has to be submitted again.',
  submitted: 'It becomes a draft, and has to be submitted again.',
  validated:
    'It becomes a draft: it leaves the working matrix until it is submitted, approved and validated again.',
  adopted:
    'It becomes a draft: its figures leave the matrix until it is submitted, approved and validated again, and what is published until it is adopted again.',
  closed: 'It is closed, and stays as it is.',
}
