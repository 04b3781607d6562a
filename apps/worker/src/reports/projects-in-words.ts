import { partnerNames, partners } from '@iisg/domain/partners'
import type { ReportProject, ResponseReport } from '@iisg/domain/reports'
import { sayMoney } from '@iisg/ui/money'
import { count, listed } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import {
  responseKindNames,
  responseStatusNames,
  sayWorkingPeriod,
  strengthNames,
} from '@iisg/ui/responses'
import { words } from './words.ts'

/** The responses of a report, a row each. */
export function projectsInWords({ projects }: ResponseReport) {
  return projects.map((project) => ({
    title: project.title,
    detail: detailOf(project),
    forWhom: forWhom(project),
    status: responseStatusNames[project.status],
    when: sayWorkingPeriod(project.period),
    needs: project.needs.map(
      ({ code, strength }) => `${code} ${strengthNames[strength].toLowerCase()}`,
    ),
    budget: budgetOf(project),
  }))
}

/** What the responses are together: tables of a word and a number each. */
export function portfolioInWords({ portfolio }: ResponseReport) {
  const { byStatus, byPartner, regionalOnly, donors, budgets, implementers, withoutBudget } =
    portfolio
  return {
    byStatus: byStatus.map(({ status, projects }) => [
      responseStatusNames[status],
      count(projects),
    ]),
    byPartner: [
      ...partners.map((partner) => [partnerNames[partner], count(byPartner[partner])]),
      [words.regionalOnly, count(regionalOnly)],
    ],
    donors: donors.map(({ name, projects }) => [name, count(projects)]),
    budgets: budgets.map((money) => [money.currency, sayMoney(money).slice(4)]),
    notes: [
      `A response for several partners stands in each of their rows; one with several donors likewise. ${count(implementers)} organisations carry the responses out.`,
      `Budgets are for the whole life of a response, in the currency in which each was recorded: currencies are not added up. For ${count(withoutBudget)} of ${count(portfolio.projects)} responses none is recorded. Where a project’s parts are recorded too, its money is in theirs.`,
    ],
  }
}

/** What it is where it is no support project, who pays, and who carries it out. */
function detailOf({ kind, donors, implementers }: ReportProject): string {
  const parts = [
    kind === 'support project' ? '' : responseKindNames[kind],
    listed(donors),
    implementers.length > 0 ? `${words.carriedOutBy} ${listed(implementers)}` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function forWhom({ partners: named, regional }: ReportProject): string {
  if (named.length > 0) return namePartners(named)
  return regional ? words.wholeRegion : ''
}

function budgetOf({ budgets, isParent }: ReportProject): string[] {
  if (isParent) return [words.inChildren]
  return budgets.length > 0 ? budgets.map(sayMoney) : [words.noBudget]
}
