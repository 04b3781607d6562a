import { StaleVersion } from '@iisg/db/audit'
import { reviseLink } from '@iisg/db/responses'
import { LinkDraft } from '@iisg/domain/responses'
import { ConflictPanel, ProblemSummary } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import { kindNames } from '@iisg/ui/needs'
import { listed } from '@iisg/ui/numbers'
import { strengthNames } from '@iisg/ui/responses'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { conflictsBetween, type FieldWords } from '#app/forms/conflicts-between.ts'
import { readForm } from '#app/forms/read-form.ts'
import { staleEdit, staleIn } from '#app/forms/stale-edit.ts'
import { versionIn } from '#app/forms/version-in.ts'
import { titled } from '#app/layout/titled.ts'
import { requireOpenCycle } from '#app/needs/require-open-cycle.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { consequencesOf } from './consequences.ts'
import { LinkFields } from './link-fields.tsx'
import { linkOr404 } from './link-or-404.ts'

export const meta = () => titled('Revise a link')

const Revision = LinkDraft.omit({ responseId: true }).extend({ version: z.coerce.number().int() })

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

  const form = await readForm(request, Revision)
  if (!form.ok) return data(form.refusal, { status: 422 })

  const { version, ...draft } = form.value
  try {
    await reviseLink(context.db, editor, link.id, version, draft)
    return redirect(`/needs/${link.needId}#responses`)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const { link: theirs } = await linkOr404(context, params.linkId)
    const { strength, aspects, rationale } = theirs
    const conflicts = conflictsBetween({ strength, aspects, rationale }, draft, linkFields)
    const record = { kind: 'need', id: link.needId, version: theirs.version } as const
    return data(await staleEdit(context.db, record, draft, conflicts), { status: 422 })
  }
}

const linkFields: FieldWords<Omit<LinkDraft, 'responseId'>> = {
  strength: { label: 'How far it meets the need', say: (strength) => strengthNames[strength] },
  aspects: {
    label: 'Which changes it helps with',
    say: (aspects) => listed(aspects.map((aspect) => kindNames[aspect])) || 'All',
  },
  rationale: { label: 'Why', say: String },
}

export default function EditLink() {
  const { link, need, consequences } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const stale = staleIn(refusal)

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/needs?cycle=${need.cycleId}`, text: 'Needs' },
          { href: `/needs/${need.id}`, text: need.code },
        ]}
        here="Revise a link"
      />
      {stale ? <ConflictPanel {...stale} /> : <ProblemSummary refusal={refusal} />}
      <PageTitle
        eyebrow={`Need ${need.code}`}
        title="Revise the link"
        lead={`How far “${link.response.title}” meets: ${need.title}`}
      />
      <form className="form" method="post">
        <input type="hidden" name="version" value={versionIn(refusal, link.version)} />
        <LinkFields kinds={need.kinds} consequences={consequences} link={link} refusal={refusal} />
        <Buttons>
          <Button>{stale ? 'Save mine' : 'Save'}</Button>
          <ButtonLink href={`/needs/${need.id}#responses`} kind="quiet">
            Leave it as it is
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
