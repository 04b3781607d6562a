import { StaleVersion } from '@iisg/db/audit'
import { withdrawLink } from '@iisg/db/responses'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireOpenCycle } from '#app/needs/require-open-cycle.ts'
import { sayMoves } from '#app/needs/say-moves.ts'
import { movesOf } from '#app/needs/standing-of.ts'
import { linkOr404 } from './link-or-404.ts'
import { requireDeclarer } from './require-declarer.ts'

export const meta = () => titled('Withdraw a link')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { link, input, sides } = await linkOr404(context, params.linkId)
  requireDeclarer(context.viewer, sides)
  await requireOpenCycle(context.db, input.cycle.id)

  const after = input.links.filter(({ id }) => id !== link.id)
  return { link, need: input.need, moves: sayMoves(movesOf(input, { before: input.links, after })) }
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { link, input, sides } = await linkOr404(context, params.linkId)
  const editor = requireDeclarer(context.viewer, sides)
  await requireOpenCycle(context.db, input.cycle.id)

  try {
    await withdrawLink(context.db, editor, link.id)
  } catch (error) {
    // Somebody else was faster: it is withdrawn, as was asked for.
    if (!(error instanceof StaleVersion)) throw error
  }
  return redirect(`/needs/${link.needId}#responses`)
}

export default function Withdrawal() {
  const { link, need, moves } = useLoaderData<typeof loader>()

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/needs?cycle=${need.cycleId}`, text: 'Needs' },
          { href: `/needs/${need.id}`, text: need.code },
        ]}
        here="Withdraw a link"
      />
      <PageTitle
        eyebrow={`Need ${need.code}`}
        title="Withdraw the link?"
        lead={`“${link.response.title}” would no longer count for: ${need.title}`}
      />
      <p>{moves}.</p>
      <form method="post">
        <Buttons>
          <Button kind="danger">Withdraw the link</Button>
          <ButtonLink href={`/needs/${need.id}#responses`} kind="quiet">
            Keep it
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
