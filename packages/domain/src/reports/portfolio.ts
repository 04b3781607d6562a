import { forEachPartner } from '../analysis/index.ts'
import { type Amount, type Money, sumsByCurrency } from '../money/index.ts'
import { type Budget, budgetsInForce, ResponseStatus } from '../responses/index.ts'
import type { Portfolio, ReportProject } from './response-report.ts'

/** What some projects are together. A parent's money is in its children's and counts there. */
export function portfolioOf(projects: readonly ReportProject[]): Portfolio {
  const counted = projects.filter(({ isParent }) => !isParent)
  return {
    projects: projects.length,
    byStatus: ResponseStatus.options
      .map((status) => ({
        status,
        projects: projects.filter((project) => project.status === status).length,
      }))
      .filter(({ projects }) => projects > 0),
    byPartner: forEachPartner(
      (partner) => projects.filter(({ partners }) => partners.includes(partner)).length,
    ),
    regionalOnly: projects.filter(({ partners }) => partners.length === 0).length,
    donors: byNumber(projects.flatMap(({ donors }) => [...new Set(donors)])),
    implementers: new Set(projects.flatMap(({ implementers }) => implementers)).size,
    budgets: sumsByCurrency(counted.flatMap(({ budgets }) => budgets)),
    withoutBudget: counted.filter(({ budgets }) => budgets.length === 0).length,
  }
}

/** The sums of a response's budgets by currency. Where one was revised, the original is history. */
export function budgetSumsOf(budgets: readonly Budget[]): Money[] {
  return sumsByCurrency(budgetsInForce(budgets)).filter(({ amount }) => !isNothing(amount))
}

function isNothing(amount: Amount): boolean {
  return /^-?0*(\.0*)?$/.test(amount)
}

function byNumber(names: readonly string[]): Portfolio['donors'] {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, those]) => ({ name, projects: those.length }))
    .sort((one, other) => other.projects - one.projects || (one.name < other.name ? -1 : 1))
}
