import type { LoadLevel, ToldLoad } from '@iisg/domain/absorption'
import { type Partner, partnerNames } from '@iisg/domain/partners'
import type { Period } from '@iisg/domain/time'
import { MonthColumns } from '@iisg/ui/charts'
import { count, counted } from '@iisg/ui/numbers'
import { sayMonth, sayPeriod } from '@iisg/ui/time'
import type { Tone } from '@iisg/ui/tokens'
import type { Chart } from '#app/charts/chart.ts'

export type InstitutionLoad = {
  id: string
  name: string
  capacity: number | null
  loads: ToldLoad[]
}

type Loaded = { partner: Partner; window: Period; institutions: readonly InstitutionLoad[] }

/** What the institutions of a partner are asked to take part in, month by month. */
export function loadChart({ partner, window, institutions }: Loaded): Chart {
  const asked = institutions.filter(({ loads }) => loads.some((load) => load.asked > 0))
  const title = `Events that institutions of ${partnerNames[partner]} are asked to take part in, ${sayPeriod(window)}`
  const description = asked.map(sayInstitution).join(' ')
  const rows = asked.map(({ name, capacity, loads }) => ({
    label: `${name}: ${sayCapacity(capacity)}`,
    limit: capacity ?? undefined,
    columns: loads.map((load) => ({
      month: load.month,
      value: load.asked,
      tone: toneOf[load.level],
      says: sayLoad(load),
    })),
  }))

  return {
    name: 'load',
    title,
    draw:
      rows.length === 0
        ? undefined
        : (width) => (
            <MonthColumns
              {...{ title, description, rows }}
              {...(width !== undefined && { width })}
            />
          ),
    headings: [
      'Institution',
      'Month',
      'Events',
      'Not named to you',
      'Can take on a month',
      'Load',
      'Standing',
      'Which',
    ],
    lines: asked.flatMap(({ name, loads }) =>
      loads.filter((load) => load.asked > 0).map((load) => [name, ...lineOf(load)]),
    ),
    note: 'An event counts in each month that it touches, whatever its pillar and whether it is linked to a need or not. The dashed line is what the institution says it can take on.',
  }
}

function lineOf({ month, asked, hidden, capacity, load, level, named }: ToldLoad): string[] {
  return [
    sayMonth(month),
    count(asked),
    count(hidden),
    capacity === null ? 'Not stated' : count(capacity),
    load === undefined || !Number.isFinite(load) ? '' : String(Math.round(load * 100) / 100),
    standings[level],
    named.map(({ title }) => title).join('; '),
  ]
}

function sayInstitution({ name, capacity, loads }: InstitutionLoad): string {
  const months = loads.filter(({ asked }) => asked > 0).map(sayLoad)
  return `${name}, ${sayCapacity(capacity)}: ${months.join('; ')}.`
}

function sayLoad({ month, asked, level }: ToldLoad): string {
  const judged = level === 'unknown' ? '' : `, ${standings[level].toLowerCase()}`
  return `${sayMonth(month)}: ${counted(asked, 'event')}${judged}`
}

function sayCapacity(capacity: number | null): string {
  return capacity === null
    ? 'what it can take on is not stated'
    : `can take on ${count(capacity)} a month`
}

const toneOf: Record<LoadLevel, Tone> = {
  unknown: 'neutral',
  within: 'covered',
  amber: 'thin',
  red: 'open',
}

const standings: Record<LoadLevel, string> = {
  unknown: 'Not judged',
  within: 'Within what it can take on',
  amber: 'More than it can take on',
  red: 'Far more than it can take on',
}
