import {
  type Cell,
  forEachPartner,
  type GapIndex,
  indexOf,
  type MatrixInput,
  type MatrixRow,
  matrixOf,
} from '../analysis/index.ts'
import { admits } from '../disclosure/index.ts'
import type { Need, NeedId } from '../needs/index.ts'
import { byName, partners } from '../partners/index.ts'
import { pillars } from '../pillars/index.ts'
import {
  type ResponseId,
  type ResponseRecord,
  type SupportLink,
  workingPeriodOf,
} from '../responses/index.ts'
import { commonTo, type Period } from '../time/index.ts'
import { completenessOf } from './completeness.ts'
import { budgetSumsOf, portfolioOf } from './portfolio.ts'
import type {
  ReportCell,
  ReportIndex,
  ReportProject,
  ReportRow,
  ResponseReport,
} from './response-report.ts'

/** What a response report is made from: all of it read as of one moment. */
export type ReportInput = Pick<
  ResponseReport,
  'cycle' | 'needsOf' | 'tree' | 'frozen' | 'asOf' | 'day'
> & {
  weighed: MatrixInput
  /** The responses behind the links. */
  responses: readonly ResponseRecord[]
}

/** The report for members of what is done about the needs in a cycle's window. */
export function responseReportOf({ weighed, responses, ...facts }: ReportInput): ResponseReport {
  const needs = weighed.needs.filter(({ tier }) => admits('members', tier))
  const codes = new Map(needs.map(({ id, code }) => [id, code]))
  const links = weighed.links.filter(({ needId }) => codes.has(needId))
  const matrix = matrixOf({ ...weighed, needs, links })
  const { method, window, tasks } = weighed

  const atWork = links.filter(({ response }) => isAtWork(response.period, window))
  const linksOf = Map.groupBy(atWork, ({ response }) => response.id)
  const tierOf = new Map(links.map(({ response }) => [response.id, response.tier]))
  const told = [...linksOf.keys()].filter((id) =>
    admits('members', tierOf.get(id) ?? 'secretariat'),
  )
  const projects = responses
    .filter(({ id }) => told.includes(id))
    .map((response) => projectOf(response, linksOf.get(response.id) ?? [], codes))
    .sort(
      (one, other) =>
        byName(one.title, other.title) || (one.responseId < other.responseId ? -1 : 1),
    )

  return {
    ...facts,
    method,
    demonstration: [...needs, ...responses].some(({ provenance }) => isInvented(provenance)),
    completeness: completenessOf(tasks),
    rows: matrix.rows.map(rowOf),
    hiddenNeeds: weighed.needs.length - needs.length,
    gap: {
      total: reportIndex(matrix.total),
      byPillar: pillars
        .map((pillar) => ({ pillar, rows: matrix.rows.filter((row) => isOf(row.need, pillar)) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ pillar, rows }) => ({
          pillar,
          total: reportIndex(indexOf(rows, partners, method)),
          byPartner: forEachPartner((partner) => reportIndex(indexOf(rows, [partner], method))),
        })),
      byPartner: forEachPartner((partner) => reportIndex(matrix.byPartner[partner])),
    },
    portfolio: portfolioOf(projects),
    projects,
    outsideWindow: countResponses(links) - linksOf.size,
    hiddenResponses: linksOf.size - told.length,
  }
}

function rowOf({ need, cells }: MatrixRow): ReportRow {
  const { code: objective, title, pillar } = need.measure.objective
  return {
    needId: need.id,
    code: need.code,
    title: need.title,
    priority: need.priority,
    strand: need.measure.strand,
    objective: { code: objective, title, pillar },
    cells: forEachPartner((partner) => reportCell(cells[partner])),
  }
}

/** What is known so far of a cell that may not be judged would read as a finding: it stays out. */
function reportCell(cell: Cell): ReportCell {
  switch (cell.status) {
    case 'not applicable':
    case 'unreported':
      return { status: cell.status }
    case 'open':
    case 'thin':
    case 'covered':
      return { status: cell.status, coverage: cell.coverage, gap: cell.gap }
  }
}

function reportIndex(index: GapIndex): ReportIndex {
  return { ...index, value: index.value ?? null }
}

function projectOf(
  response: ResponseRecord,
  links: readonly SupportLink[],
  codes: ReadonlyMap<NeedId, string>,
): ReportProject {
  const namesOf = (wanted: 'funding' | 'implementing') =>
    response.roles
      .filter(({ role }) => role === wanted)
      .map(({ organisation }) => organisation.name)
  return {
    responseId: response.id,
    title: response.title,
    kind: response.kind,
    status: response.status,
    donors: namesOf('funding'),
    implementers: namesOf('implementing'),
    partners: response.partners.map(({ partner }) => partner),
    regional: response.regional,
    period: workingPeriodOf(response, response.status),
    needs: links
      .map(({ needId, strength }) => ({ code: codes.get(needId) ?? '', strength }))
      .sort((one, other) => (one.code < other.code ? -1 : 1)),
    budgets: budgetSumsOf(response.budgets),
    isParent: response.isParent,
  }
}

function isAtWork(period: ReturnType<typeof workingPeriodOf>, window: Period): boolean {
  switch (period.status) {
    case 'unknown':
      return false
    case 'open-ended':
      return period.from <= window.until
    case 'known':
      return commonTo(period, window) !== undefined
  }
}

function isOf(need: Need, pillar: (typeof pillars)[number]): boolean {
  return need.measure.objective.pillar === pillar
}

function isInvented({ kind }: { kind: string }): boolean {
  return kind === 'demonstration'
}

function countResponses(links: readonly SupportLink[]): number {
  return new Set<ResponseId>(links.map(({ response }) => response.id)).size
}
