import { StaleVersion } from '@iisg/db/audit'
import { type NeedToConfirm, promisedNeeds } from '@iisg/db/freshness'
import { approveWording } from '@iisg/db/needs'
import { may } from '@iisg/domain/accounts'
import type { Promised } from '@iisg/domain/freshness'
import { approvingFor, NeedId } from '@iisg/domain/needs'
import { type Partner, partnerNames } from '@iisg/domain/partners'
import { Button, ButtonLink, Buttons, EmptyState } from '@iisg/ui/layout'
import { DataTable } from '@iisg/ui/tables'
import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { readForm } from '#app/forms/read-form.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { PromiseTold } from './promise-told.tsx'

/** The needs of the partners that a viewer speaks for, those first that were confirmed longest ago. */
export async function ownNeeds({ db, viewer }: AppLoadContext): Promise<OwnNeed[]> {
  if (!may(viewer, 'approve the wording of needs')) return []
  return (await promisedNeeds(db, viewer)).flatMap((need) => {
    const speaksFor = approvingFor(viewer, need)
    if (speaksFor.length === 0) return []
    // A first word may let others know of it: that is given where the wording is read.
    const mayRepeat = speaksFor.every((partner) => need.approvedBy.includes(partner))
    return [{ ...need, speaksFor, mayRepeat }]
  })
}

type OwnNeed = NeedToConfirm & { speaksFor: Partner[]; mayRepeat: boolean }

const StillTrue = z.object({ needId: NeedId, wording: z.coerce.number().int().positive() })

/** Says again, for each partner that the viewer speaks for, that a need holds as it is worded. */
export async function confirmNeed(context: AppLoadContext, request: Request) {
  const actor = requireActor(context.viewer, 'approve the wording of needs')
  const form = await readForm(request, StillTrue)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  const { needId, wording } = form.value
  // Among one's own, so that nobody learns of another's by its id.
  const need = (await ownNeeds(context)).find(({ id, mayRepeat }) => id === needId && mayRepeat)
  if (!need) throw new Response('There is no such need of yours to confirm', { status: 404 })
  try {
    for (const partner of need.speaksFor) {
      await approveWording(context.db, actor, { id: needId, wording }, partner)
    }
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const form = `“${need.title}” was worded anew since you opened this page. Read it again, then confirm it`
    return data({ refusal: { problems: { form }, typed: {} } }, { status: 422 })
  }
  return redirect('/freshness?confirmed')
}

type OwnNeedsProps = { needs: readonly (OwnNeed & { promised: Promised })[] }

export function OwnNeeds({ needs }: OwnNeedsProps) {
  if (needs.length === 0) return <EmptyState title="You state no need that is under way" />
  return (
    <DataTable
      caption="Your needs, those first that were confirmed longest ago"
      captionHidden
      narrow="stack"
      rows={needs}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'title',
          heading: 'Need',
          rowHeader: true,
          cell: ({ id, code, title }) => (
            <a href={`/needs/${id}`}>
              {code} {title}
            </a>
          ),
        },
        {
          key: 'partners',
          heading: 'For',
          cell: ({ speaksFor }) => speaksFor.map((partner) => partnerNames[partner]).join(', '),
        },
        {
          key: 'promise',
          heading: 'Confirmed',
          cell: ({ promised }) => <PromiseTold promised={promised} />,
        },
        {
          key: 'do',
          heading: 'Do',
          cell: ({ id, wording, title, mayRepeat }) =>
            mayRepeat ? (
              <form method="post">
                <input type="hidden" name="needId" value={id} />
                <input type="hidden" name="wording" value={wording} />
                <Buttons>
                  <Button kind="secondary">
                    Still true<span className="only-read-out">: {title}</span>
                  </Button>
                  <ButtonLink href={`/needs/${id}/edit`} kind="quiet">
                    Mend it<span className="only-read-out">: {title}</span>
                  </ButtonLink>
                </Buttons>
              </form>
            ) : (
              <ButtonLink href={`/needs/${id}/approval`} kind="secondary">
                Read and approve<span className="only-read-out">: {title}</span>
              </ButtonLink>
            ),
        },
      ]}
    />
  )
}
