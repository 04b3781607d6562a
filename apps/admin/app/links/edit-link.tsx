import { StaleVersion } from '@iisg/db/audit'
import { responseSideOf } from '@iisg/db/links'
import { reviseLink } from '@iisg/db/responses'
import { LinkForm } from '@iisg/domain/links'
import { commonPartners } from '@iisg/domain/responses'
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
import { consequencesOf } from './consequences.ts'
import { LinkFields } from './link-fields.tsx'
import { linkOr404 } from './link-or-404.ts'
import { problemsOf, tidied } from './link-problems.ts'
import { requireDeclarer } from './require-declarer.ts'

export const meta = () => titled('Revise a link')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { link, input, sides } = await linkOr404(context, params.linkId)
  requireDeclarer(context.viewer, sides)
  await requireOpenCycle(context.db, input.cycle.id)

  const common = commonPartners(input.need, link.response)
  return { link, common, need: input.need, consequences: consequencesOf(input, link.response) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { link, input, sides } = await linkOr404(context, params.linkId)
  const editor = requireDeclarer(context.viewer, sides)
  await requireOpenCycle(context.db, input.cycle.id)

  const typed = typedIn(await request.formData())
  const form = readTyped(typed, LinkForm)
  const read = readTyped(typed, Version)
  if (!form.ok) return data({ refusal: form.refusal, conflict: undefined }, { status: 422 })
  if (!read.ok) return data({ refusal: read.refusal, conflict: undefined }, { status: 422 })

  const { need } = input
  const { response } = link
  const { version } = read.value
  const draft = tidied(form.value, need, response)
  const side = await responseSideOf(context.db, response.id)
  const problems = side ? problemsOf(draft, { need, response, side, linkId: link.id }) : {}
  if (Object.keys(problems).length > 0) {
    return data({ refusal: { problems, typed }, conflict: undefined }, { status: 422 })
  }
  try {
    await reviseLink(context.db, editor, link.id, version, draft)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const { link: saved } = await linkOr404(context, link.id)
    const refusal = { problems: {}, typed: { ...typed, version: String(saved.version) } }
    const about = { kind: 'need', id: link.needId } as const
    const conflict = await conflictOver(context.db, about, { saved, typed: draft })
    return data({ refusal, conflict }, { status: 422 })
  }
  return redirect(`/needs/${link.needId}#responses`)
}

export default function EditLink() {
  const { link, common, need, consequences } = useLoaderData<typeof loader>()
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
        <LinkFields
          kinds={need.kinds}
          common={common}
          consequences={consequences}
          link={link}
          refusal={refusal}
        />
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
