import { FiguresMoved, publishFigures } from '@iisg/db/public-figures'
import { everyAmong, toldCell } from '@iisg/domain/public-figures'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle, SummaryList } from '@iisg/ui/layout'
import { count, counted } from '@iisg/ui/numbers'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { cycleOr404 } from '#app/snapshots/cycle-or-404.ts'
import { figuresIn } from './figures-in.ts'

export const meta = () => titled('Publish figures')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'publish figures')
  const cycle = await cycleOr404(context.db, params.cycleId)
  const found = await figuresIn(context.db, cycle)
  const isOut = 'figures' in found && found.state !== undefined && !found.state.takenBack
  // The page says why there is nothing to publish, or that it is published.
  if ('none' in found || isOut) throw redirect(`/cycles/${cycle.id}/public-figures`)

  const { figures, hidden, needs } = found
  const cells = everyAmong.map((among) => toldCell(found, among))
  return {
    cycle,
    needs,
    figures: figures.length,
    hidden: hidden.length,
    silent: cells.filter(({ lines }) => lines.length === 0).length,
    cells: cells.length,
    again: found.state !== undefined,
  }
}

export async function action({ context, params }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'publish figures')
  const cycle = await cycleOr404(context.db, params.cycleId)
  const found = await figuresIn(context.db, cycle)
  if ('figures' in found) {
    try {
      await publishFigures(context.db, editor, cycle.id)
    } catch (error) {
      // Whoever pressed twice, or came second, has what they wanted.
      if (!(error instanceof FiguresMoved)) throw error
    }
  }
  return redirect(`/cycles/${cycle.id}/public-figures`)
}

export default function Publication() {
  const page = useLoaderData<typeof loader>()
  const { cycle, needs, figures, hidden, silent, cells, again } = page
  const back = `/cycles/${cycle.id}/public-figures`

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/cycles/${cycle.id}`, text: cycle.label },
          { href: back, text: 'Public figures' },
        ]}
        here="Publish"
      />
      <PageTitle
        title="Publish these figures?"
        lead={`Everybody may read on the public site how far the needs of the ${cycle.label} are met. You can take them back, but nobody can take back what somebody has noted.`}
      />
      <SummaryList
        facts={[
          {
            term: 'What goes out',
            detail: `${counted(figures, 'figure')}, over ${counted(needs, 'need')}. No title of a need, no name of a response, no sum.`,
          },
          {
            term: 'What does not',
            detail: `${counted(hidden, 'figure')}. In ${count(silent)} of ${counted(cells, 'cell')} of the table nothing is shown.`,
          },
          {
            term: 'From then on',
            detail: again
              ? 'They are the figures that were published before, unchanged.'
              : 'These figures never change. Published again later, they come back as they are.',
          },
        ]}
      />
      <form method="post">
        <Buttons>
          <Button>Publish for everybody</Button>
          <ButtonLink href={back} kind="quiet">
            Not yet
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
