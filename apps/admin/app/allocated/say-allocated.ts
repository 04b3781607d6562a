import { amountOfCents, Currency } from '@iisg/domain/money'
import { sayMoney } from '@iisg/ui/money'
import { count, counted, listed } from '@iisg/ui/numbers'
import { capitalised } from '#app/layout/capitalised.ts'
import type { AllocatedTold, SumTold } from './allocated-told.ts'

/** What of a response's money is for a need, and how that is known. */
export function sayAllocated(told: AllocatedTold): string {
  return told.status === 'told'
    ? `Allocated to this need: ${sayEuro(told)} (${sayBasis(told)})`
    : sayWhyNone(told)
}

/** The same in a column of figures. Unknown is never nothing. */
export function sayAmount(told: AllocatedTold): string {
  switch (told.status) {
    case 'told':
      return sayEuro(told)
    case 'no amount':
    case 'not converted':
      return 'Not known'
    case 'in its parts':
    case 'cancelled':
    case 'need not weighed':
    case 'serves nobody':
      return 'None'
  }
}

/** How an amount is known, or why there is none. */
export function sayHow(told: AllocatedTold): string {
  return told.status === 'told' ? capitalised(sayBasis(told)) : sayWhyNone(told)
}

function sayWhyNone(told: Exclude<AllocatedTold, { status: 'told' }>): string {
  switch (told.status) {
    case 'no amount':
      return 'No amount is known'
    case 'not converted':
      return `No amount in euro is known: ${listed(told.money.map(sayMoney))} ${
        told.money.length === 1 ? 'has' : 'have'
      } no rate`
    case 'in its parts':
      return 'Its money is counted in its parts'
    case 'cancelled':
      return 'Cancelled: none of its money is counted'
    case 'need not weighed':
      return 'None of its money is allocated before the need is validated'
    case 'serves nobody':
      return 'None of its money is allocated: the link serves none of the need’s partners'
  }
}

type Told = Extract<AllocatedTold, { status: 'told' }>

/** How an amount is known: stated by somebody, or by which rule it is estimated. */
function sayBasis({ basis, rule, splitOver, cells, needStated }: Told): string {
  switch (basis) {
    case 'stated amount':
      return 'stated'
    case 'stated percentage':
      return 'stated as a percentage'
    case 'stated shares':
      return 'by the stated shares of the partners'
    case 'estimated':
      if (needStated) return 'stated for the need, and shared equally among its partners'
      return `estimated: ${sayRule(rule, splitOver, cells.length)}`
  }
}

function sayRule(rule: Told['rule'], splitOver: number, here: number): string {
  switch (rule) {
    case 'statements':
      return 'what is stated for its needs goes first'
    case 'shares':
      return 'by the shares of the partners, then equally among the needs of each'
    case 'equal split':
      if (splitOver === 1) return 'all of its budget: it serves no other cell that you may see'
      return here === 1
        ? `shared equally among the ${count(splitOver)} cells that you may see`
        : `shared equally among the ${count(splitOver)} cells that you may see, ${count(here)} of them here`
  }
}

/** A sum of parts, with what it does not hold. */
export function saySum(sum: SumTold): string {
  if (sum.status === 'not told') return notTold
  const { known, unknown } = sum
  if (known === 0) return unknown === 0 ? 'nothing' : 'no amount is known'
  return unknown === 0
    ? sayEuro(sum)
    : `${sayEuro(sum)}, and ${counted(unknown, 'response')} of which no amount is known`
}

/** Said in place of a sum that would give a hidden part away. */
const notTold = 'no total is told, since it would give away what you may not see'

export function sayEuro({ cents, converted }: { cents: number; converted: boolean }): string {
  const money = sayMoney({ amount: amountOfCents(cents), currency: euro })
  return converted ? `about ${money}` : money
}

const euro = Currency.parse('EUR')
