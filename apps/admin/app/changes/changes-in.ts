import { matrixInputFor } from '@iisg/db/analysis'
import { inputThen, movementsSince } from '@iisg/db/movements'
import { today } from '@iisg/db/time'
import { forEachPartner, type GapIndex, indexOf, matrixOf } from '@iisg/domain/analysis'
import { movementCounts } from '@iisg/domain/movements'
import { counts } from '@iisg/domain/needs'
import { partners } from '@iisg/domain/partners'
import { pillars } from '@iisg/domain/pillars'
import { addDays, Day } from '@iisg/domain/time'
import type { AppLoadContext } from '@remix-run/node'
import { cycleIn } from '#app/needs/cycle-in.ts'
import { disclosedTo } from '#app/needs/disclosed-needs.ts'

/** The gap index then and now; none where nothing may be judged. */
export type ThenAndNow = { before: number | undefined; now: number | undefined }

/**
 * What has changed since a day, as the viewer may know it: what happened to records, and the gap of
 * a cycle as it was and as it is, over the needs that the viewer may know.
 */
export async function changesIn({ db, viewer }: AppLoadContext, search: URLSearchParams) {
  const day = await today(db)
  const asked = Day.safeParse(search.get('since') ?? addDays(day, -90))
  const isWrong = !asked.success || asked.data > day
  const since = isWrong ? addDays(day, -90) : asked.data
  const start = new Date(`${since}T00:00:00Z`)

  const { cycle, cycles } = await cycleIn(db, search)
  const { movements, hidden, events } = await movementsSince(db, viewer, start)
  const [now, then] = await Promise.all([
    matrixInputFor(db, cycle),
    inputThen(db, cycle, start, events),
  ])
  const matrixFor = (input: typeof now) => {
    const weighed = input.needs.filter(({ state }) => counts(state, 'working'))
    return matrixOf({ ...input, needs: disclosedTo(viewer, weighed).needs })
  }
  const [before, after] = [matrixFor(then), matrixFor(now)]

  return {
    since,
    today: day,
    problem: isWrong ? 'Enter a day that has come, such as 2024-04-19' : undefined,
    cycle,
    cycles,
    counts: movementCounts(movements),
    movements,
    hidden,
    gap: {
      total: thenAndNow(before.total, after.total),
      byPillar: pillars.map((pillar) => {
        const [was, is] = [before, after].map(({ rows }) =>
          indexOf(
            rows.filter(({ need }) => need.measure.objective.pillar === pillar),
            partners,
            now.method,
          ),
        )
        return { pillar, ...thenAndNow(was, is) }
      }),
      byPartner: forEachPartner((partner) =>
        thenAndNow(before.byPartner[partner], after.byPartner[partner]),
      ),
    },
  }
}

function thenAndNow(before: GapIndex | undefined, now: GapIndex | undefined): ThenAndNow {
  return { before: before?.value, now: now?.value }
}
