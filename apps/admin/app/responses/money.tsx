import type { ResponseTransaction } from '@iisg/db/responses'
import { inEuro, type Money, sumsByCurrency } from '@iisg/domain/money'
import { type Budget, budgetsInForce } from '@iisg/domain/responses'
import { EmptyState, Notice } from '@iisg/ui/layout'
import { sayMoney } from '@iisg/ui/money'
import { budgetStatusNames, nameTransactionType } from '@iisg/ui/responses'
import { DataTable } from '@iisg/ui/tables'
import { sayDay, sayPeriod } from '@iisg/ui/time'
import { euro, sayBudgetInEuro, sayConversion } from './say-in-euro.ts'

type MoneyProps = {
  budgets: readonly Budget[]
  transactions: readonly ResponseTransaction[]
  isParent: boolean
}

/** What is planned and what has moved, each in the currency in which it was reported. */
export function ResponseMoney({ budgets, transactions, isParent }: MoneyProps) {
  if (budgets.length + transactions.length === 0) {
    return <EmptyState title="No money is recorded" />
  }
  return (
    <>
      {isParent && (
        <Notice tone="info" title="Its money is in its parts">
          <p>
            The projects below it are recorded too, with their own money. No sum counts this money
            beside theirs.
          </p>
        </Notice>
      )}
      {budgets.length > 0 && <Budgets budgets={budgets} />}
      {transactions.length > 0 && <Transactions transactions={transactions} />}
    </>
  )
}

function Budgets({ budgets }: { budgets: readonly Budget[] }) {
  return (
    <DataTable
      caption="Budgets, each in the currency in which it was agreed"
      captionHidden
      narrow="stack"
      rows={budgets.map((budget, index) => ({ ...budget, index }))}
      keyOf={({ index }) => String(index)}
      columns={[
        { key: 'period', heading: 'For', rowHeader: true, cell: sayBudgetPeriod },
        {
          key: 'kind',
          heading: 'Kind',
          cell: ({ type, status }) =>
            `${budgetStatusNames[status]}${type === 'revised' ? ', revised' : ''}`,
        },
        { key: 'amount', heading: 'Amount', numeric: true, cell: sayMoney },
        {
          key: 'euro',
          heading: 'In euro',
          numeric: true,
          cell: (budget) => {
            const euroed = inEuro(budget, budget.rate)
            return euroed.status === 'not converted'
              ? ''
              : sayMoney({ amount: euroed.amount, currency: euro })
          },
        },
        {
          key: 'rate',
          heading: 'How',
          cell: (budget) => sayConversion(inEuro(budget, budget.rate)),
        },
      ]}
      totals={{
        period: 'In all',
        amount: <Sums money={budgetsInForce(budgets)} />,
        euro: sayBudgetInEuro(budgets),
      }}
    />
  )
}

function sayBudgetPeriod({ from, until }: Budget): string {
  if (from !== null && until !== null) return sayPeriod({ from, until })
  if (from !== null) return `From ${sayDay(from)}`
  return until === null ? 'The whole response' : `Until ${sayDay(until)}`
}

/** Kinds of transaction do not add up to anything: a disbursement fulfils a commitment. */
function Transactions({ transactions }: { transactions: readonly ResponseTransaction[] }) {
  const byType = Object.entries(
    Object.groupBy(transactions, ({ type }) => nameTransactionType(type)),
  )
  return (
    <DataTable
      caption="What has moved, or was promised"
      narrow="stack"
      rows={byType.map(([name, those = []]) => ({ name, those }))}
      keyOf={({ name }) => name}
      columns={[
        { key: 'name', heading: 'Kind', rowHeader: true, cell: ({ name }) => name },
        { key: 'count', heading: 'Entries', numeric: true, cell: ({ those }) => those.length },
        {
          key: 'amount',
          heading: 'Sum',
          numeric: true,
          cell: ({ those }) => <Sums money={those} />,
        },
      ]}
    />
  )
}

/** Money of two currencies is never one sum: each stands in a line of its own. */
function Sums({ money }: { money: readonly Money[] }) {
  return (
    <div>
      {sumsByCurrency(money).map((sum) => (
        <span className="response-money__sum" key={sum.currency}>
          {sayMoney(sum)}
        </span>
      ))}
    </div>
  )
}
