import { StaleVersion } from '@iisg/db/audit'
import { reviseLink } from '@iisg/db/responses'
import { LinkDraft } from '@iisg/domain/responses'
import { ConflictPanel } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { conflictOver } from '#app/audit/conflict.ts'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version, VersionField } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireOpenCycle } from '#app/needs/require-open-cycle.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { consequencesOf } from './consequences.ts'
import { LinkFields } from './link-fields.tsx'
import { linkOr404 } from './link-or-404.ts'

export const meta = () => titled('Revise a link')

const Revision = LinkDraft.omit({ responseId: true }).extend(Version.shape)

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'declare support links')
  const { link, input } = await linkOr404(context, params.linkId)
  await requireOpenCycle(context.db, input.cycle.id)

  return { link, need: input.need, consequences: consequencesOf(input, link.response) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'declare support links')
  const { link, input } = await linkOr404(context, params.linkId)
  await requireOpenCycle(context.db, input.cycle.id)

  const typed = typedIn(await request.formData())
  const form = readTyped(typed, Revision)
  if (!form.ok) return data({ refusal: form.refusal, conflict: undefined }, { status: 422 })

  const { version, ...draft } = form.value
  try {
    await reviseLink(context.db, editor, link.id, version, draft)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const { link: saved } = await linkOr404(context, link.id)
    const refusal = { problems: {}, typed: { ...typed, version: String(saved.version) } }
    const need = { kind: 'need', id: link.needId } as const
    const conflict = await conflictOver(context.db, need, { saved, typed: draft })
    return data({ refusal, conflict }, { status: 422 })
  }
  return redirect(`/needs/${link.needId}#responses`)
}

export default function EditLink() {
  const { link, need, consequences } = useLoaderData<typeof loader>()
  const { refusal, conflict } = useActionData<typeof action>() ?? {}

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/needs?cycle=${need.cycleId}`, text: 'Needs' },
          { href: `/needs/${need.id}`, text: need.code },
        ]}
        here="Revise a link"
      />
      <FormProblems refusal={refusal} />
      {conflict && <ConflictPanel {...conflict} />}
      <PageTitle
        eyebrow={`Need ${need.code}`}
        title="Revise the link"
        lead={`How far “${link.response.title}” meets: ${need.title}`}
      />
      <form className="form" method="post">
        <VersionField version={link.version} refusal={refusal} />
        <LinkFields kinds={need.kinds} consequences={consequences} link={link} refusal={refusal} />
        <Buttons>
          <Button>{conflict ? 'Save mine' : 'Save'}</Button>
          <ButtonLink href={`/needs/${need.id}#responses`} kind="quiet">
            Leave it as it is
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
