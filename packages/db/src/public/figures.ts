import type { CycleId } from '@iisg/domain/cycles'
import type { ToldFigure } from '@iisg/domain/public-figures'
import type { Day } from '@iisg/domain/time'
import { type Selectable, sql } from 'kysely'
import { type Question, rowOf, rowsOf } from './ask.ts'
import type { PublicViews } from './views.ts'

type View = Selectable<PublicViews['figurePublication']>

/** How far the needs of a frozen cycle are met, as anyone may know it. */
export type FiguresShown = Omit<View, 'frozenAt' | 'publishedAt'> & {
  /** The days on which the cycle was frozen and the figures were published, in UTC. */
  frozenOn: Day
  publishedOn: Day
  figures: ToldFigure[]
}

/** The figures of one cycle; without a cycle, of the newest that has any. */
export function findFigures(cycleId?: CycleId): Question<FiguresShown | null> {
  const which = cycleId === undefined ? sql`` : sql`where cycle_id = ${cycleId}::uuid`
  return rowOf(
    sql<FiguresShown>`select cycle_id as "cycleId", label, starts_on as "startsOn",
        ends_on as "endsOn", method_version as "methodVersion", provenance, needs, ways, fingerprint, errata,
        (frozen_at at time zone 'UTC')::date as "frozenOn",
        (published_at at time zone 'UTC')::date as "publishedOn",
        ${rowsOf(sql`select pillar, partner, standings, count from public_figure
          where public_figure.cycle_id = figure_publication.cycle_id
          order by pillar, partner, standings`)} as figures
      from figure_publication ${which} order by starts_on desc, cycle_id limit 1`,
  )
}

/** The cycles whose figures are published, the newest first. */
export function listFigurePublications(): Question<Pick<View, 'cycleId' | 'label'>[]> {
  return rowsOf(
    sql<Pick<View, 'cycleId' | 'label'>>`select cycle_id as "cycleId", label
      from figure_publication order by starts_on desc, cycle_id`,
  )
}
