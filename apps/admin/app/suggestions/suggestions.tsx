import { today } from '@iisg/db/time'
import { isClosedOn } from '@iisg/domain/cycles'
import { EmptyState, Notice, PageTitle, Pagination } from '@iisg/ui/layout'
import { countSuggestions } from '@iisg/ui/suggestions'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AtOnce } from '#app/layout/at-once.tsx'
import { titled } from '#app/layout/titled.ts'
import { CycleChoice } from '#app/needs/cycle-choice.tsx'
import { cycleIn } from '#app/needs/cycle-in.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { SuggestedLinks } from '#app/suggested/suggested-links.tsx'
import { shownTo, suggestedTo } from '#app/suggested/suggested-to.ts'

export const meta = () => titled('Suggested links')

/** How many suggestions a page shows. */
const size = 20

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, viewer } = context
  requireActor(viewer, 'declare support links')
  const search = new URL(request.url).searchParams
  const { cycle, cycles } = await cycleIn(db, search)
  const day = await today(db)
  const closed = isClosedOn(cycle, day)
  const all = closed ? [] : await suggestedTo(viewer, db, cycle)

  const number = Math.max(1, Math.trunc(Number(search.get('page'))) || 1)
  const shown = all.slice(size * (number - 1), size * number)
  return {
    cycle: { id: cycle.id, label: cycle.label },
    cycles,
    closed,
    total: all.length,
    number,
    suggestions: await shownTo(viewer, db, cycle, shown),
    dismissed: search.has('dismissed'),
  }
}

export default function Suggestions() {
  const { cycle, cycles, closed, total, number, suggestions, dismissed } =
    useLoaderData<typeof loader>()

  return (
    <>
      {dismissed && (
        <Notice tone="success" title="The suggestion is dismissed" live>
          <p>It comes back only when the need or the response has changed.</p>
        </Notice>
      )}
      <PageTitle
        title="Suggested links"
        lead="Responses that may meet a need, and that nobody has linked to it. A suggestion counts for nothing until somebody declares the link."
      />
      <CycleChoice cycles={cycles} chosen={cycle.id} hrefOf={(id) => `/suggestions?cycle=${id}`} />
      {closed && (
        <Notice tone="info" title="This cycle is closed">
          <p>Its links stay as they are.</p>
        </Notice>
      )}
      {!closed && <p>{countSuggestions(total)}, the likeliest first.</p>}
      {!closed && total === 0 && (
        <EmptyState title="No link is suggested">
          <p>What is recorded speaks of nothing else that the needs ask for.</p>
        </EmptyState>
      )}
      <SuggestedLinks suggestions={suggestions} />
      <Pagination
        page={number}
        pages={Math.ceil(total / size)}
        hrefOf={(page) =>
          `/suggestions?${new URLSearchParams({ cycle: cycle.id, page: String(page) })}`
        }
        of="suggested links"
      />
      <AtOnce says={`${cycle.label}: ${countSuggestions(total)}`} />
    </>
  )
}
