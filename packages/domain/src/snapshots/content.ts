import type { CoverageMatrix, FrozenRecords } from '../analysis/index.ts'
import { admits } from '../disclosure/index.ts'
import { type Need, needTiers } from '../needs/index.ts'
import { type ReportInput, type ResponseReport, responseReportOf } from '../reports/index.ts'
import type { Unfinished } from './unfinished.ts'

/** Everything that a frozen cycle's figures rest on: the Secretariat's edition. */
export type SecretariatEdition = FrozenRecords & {
  format: 1
  edition: 'secretariat'
  /** The moment as of which all of it was read, an ISO 8601 text in UTC. */
  asOf: string
  unfinished: Unfinished
  /** What came out of it, so that whoever weighs it again can compare. */
  matrix: CoverageMatrix
  /** Every row that belongs to the cycle, table by table, as the database kept it. */
  rows: Record<string, unknown[]>
}

/** What members may know of it, with figures over that alone. */
export type MembersEdition = {
  format: 1
  edition: 'members'
  asOf: string
  needs: Partial<Need>[]
  report: ResponseReport
}

/** A need is told to members field by field. Those of the report are weighed over no other. */
export function membersEditionOf(
  { cycle, needsOf, tree, weighed, responses, asOf }: Omit<SecretariatEdition, 'matrix' | 'rows'>,
  day: ReportInput['day'],
  counted: (need: Need) => boolean,
): MembersEdition {
  const needs = weighed.needs.filter((need) => counted(need))
  const { id, kind, label, window, closedOn } = cycle
  const report = responseReportOf({
    cycle: { id, kind, label, window, closedOn },
    needsOf,
    tree,
    asOf,
    day,
    weighed: { ...weighed, needs },
    responses,
  })
  return {
    format: 1,
    edition: 'members',
    asOf,
    needs: needs.filter(({ tier }) => admits('members', tier)).map(toldToMembers),
    report,
  }
}

function toldToMembers(need: Need): Partial<Need> {
  return Object.fromEntries(Object.entries(need).filter(([field]) => forMembers.has(field)))
}

const forMembers: ReadonlySet<string> = new Set([
  'id',
  ...Object.entries(needTiers)
    .filter(([, tier]) => admits('members', tier))
    .map(([field]) => field),
])
