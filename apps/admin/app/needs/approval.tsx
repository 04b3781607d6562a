import { StaleVersion } from '@iisg/db/audit'
import { approveWording, takeBackApproval } from '@iisg/db/needs'
import { approvingFor } from '@iisg/domain/needs'
import { Partner, partnerNames } from '@iisg/domain/partners'
import type { Refusal } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle, Section } from '@iisg/ui/layout'
import { sayInstant } from '@iisg/ui/time'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { needOr404 } from './need-or-404.ts'
import { requireOpenCycle } from './require-open-cycle.ts'
import { Wording } from './wording.tsx'

export const meta = () => titled('Approve the wording')

const Word = z.object({
  partner: Partner,
  /** The wording that was read: the word holds for no other. */
  wording: z.coerce.number().int().positive(),
  holds: z.enum(['yes', 'no']),
})

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { need, speaksFor } = await needToApprove(context, params.needId)
  return {
    need,
    words: speaksFor.map((partner) => ({
      partner,
      approval: need.approvals.find((each) => each.partner === partner),
    })),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { need } = await needToApprove(context, params.needId)
  const form = await readForm(request, Word)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  const { partner, wording, holds } = form.value
  const scope = { partners: [partner], pillars: [need.measure.objective.pillar] }
  const actor = requireActor(context.viewer, 'approve the wording of needs', scope)
  if (!need.partners.includes(partner)) {
    throw new Response('This partner does not state the need', { status: 404 })
  }

  try {
    if (holds === 'yes') await approveWording(context.db, actor, { id: need.id, wording }, partner)
    else await takeBackApproval(context.db, actor, { id: need.id, wording }, partner)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const refusal: Refusal = { problems: { form: meanwhile }, typed: {} }
    return data({ refusal }, { status: 422 })
  }
  return redirect(`/needs/${need.id}`)
}

const meanwhile =
  'The wording or its approval was changed since you opened the page. Read it again below, then decide'

async function needToApprove(context: AppLoadContext, id: string | undefined) {
  requireActor(context.viewer, 'approve the wording of needs')
  const need = await needOr404(context, id)
  await requireOpenCycle(context.db, need.cycleId)
  const speaksFor = approvingFor(context.viewer, need)
  if (speaksFor.length === 0) {
    throw new Response('You speak for no partner that states this need, or it is closed', {
      status: 403,
    })
  }
  return { need, speaksFor }
}

export default function ApprovalPage() {
  const { need, words } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/needs?cycle=${need.cycleId}`, text: 'Needs' },
          { href: `/needs/${need.id}`, text: need.code },
        ]}
        here="Approve the wording"
      />
      <FormProblems refusal={refusal} />
      <PageTitle
        eyebrow={`Need ${need.code}`}
        title="Approve the wording"
        lead="Your word holds for exactly these words. Once every partner that states the need has approved them, they may be known beyond the partners and the Secretariat."
      />
      <Wording need={need} />
      {words.map(({ partner, approval }) => (
        <Section key={partner} title={partnerNames[partner]}>
          <p>
            {approval
              ? `Approved by ${approval.by ?? 'the operator'} on ${sayInstant(approval.at)}. Taken back, the need is known to its partners and the Secretariat alone.`
              : 'Not approved yet.'}
          </p>
          <form method="post">
            <input type="hidden" name="partner" value={partner} />
            <input type="hidden" name="wording" value={need.wording} />
            <input type="hidden" name="holds" value={approval ? 'no' : 'yes'} />
            <Buttons>
              <Button kind={approval ? 'danger' : 'primary'}>
                {approval ? 'Take the approval back' : `Approve for ${partnerNames[partner]}`}
              </Button>
              <ButtonLink href={`/needs/${need.id}`} kind="quiet">
                Leave it as it is
              </ButtonLink>
            </Buttons>
          </form>
        </Section>
      ))}
    </>
  )
}
