import type { Tier } from '../disclosure/index.ts'
import { type Amount, type KeptRate, type Money, sumInEuro } from '../money/index.ts'
import { completenessOfResponse } from './completeness.ts'
import type { ResponseContent } from './content.ts'

/** Why a response should be looked at sooner than another. */
export type RiskReason =
  | 'much money'
  | 'money not converted'
  | 'for everyone'
  | 'for its pillar only'
  | 'no end'
  | 'amounts changed'
  | 'days changed'
  | 'looks like another'
  | 'contested by a partner'
  | 'little is told'
  | 'returned before'
  | 'waits long'

/** What the order of the queue is made of. */
export type RiskFacts = {
  content: ResponseContent
  /** Its budgets that hold, with the rates by which they are told in euro. */
  money: readonly (Money & { rate: KeptRate | null })[]
  askedTier: Tier
  /** What it told when it was last verified, or a year ago; none where it is new. */
  before: ResponseContent | undefined
  /** How many other records look like it. */
  alike: number
  /** How many of its links a beneficiary contests. */
  contested: number
  returnedBefore: boolean
  /** Whole days since it was handed in. */
  waited: number
}

/** A number with all that it is made of: the points of the reasons that apply. */
export type Risk = { points: number; parts: { reason: RiskReason; points: number }[] }

/**
 * How soon a response should be looked at: the points of each reason that applies, together. It orders
 * the queue and judges nobody.
 */
export function riskOf(facts: RiskFacts): Risk {
  // `Object.entries` forgets the key type, which the table has just guaranteed.
  const reasons = Object.entries(applies) as [RiskReason, (facts: RiskFacts) => boolean][]
  const parts = reasons
    .filter(([, test]) => test(facts))
    .map(([reason]) => ({ reason, points: riskPoints[reason] }))
    .sort((one, other) => other.points - one.points)
  return { points: parts.reduce((sum, { points }) => sum + points, 0), parts }
}

/** What each reason weighs. */
export const riskPoints: Record<RiskReason, number> = {
  'contested by a partner': 30,
  'looks like another': 25,
  'much money': 20,
  'amounts changed': 20,
  'for everyone': 15,
  'days changed': 10,
  'no end': 10,
  'money not converted': 10,
  'returned before': 10,
  'little is told': 10,
  'waits long': 10,
  'for its pillar only': 5,
}

/** From how many euro on there is much money, below which share little is told, and how long is long. */
const muchEuro = 1_000_000
const littleTold = 60
const longDays = 14

const applies: Record<RiskReason, (facts: RiskFacts) => boolean> = {
  'contested by a partner': ({ contested }) => contested > 0,
  'looks like another': ({ alike }) => alike > 0,
  'much money': ({ money }) => isAtLeast(sumInEuro(money).total, muchEuro),
  'amounts changed': ({ content, before }) =>
    before !== undefined && differs(before.budgets.map(amountOf), content.budgets.map(amountOf)),
  'for everyone': ({ askedTier }) => askedTier === 'public',
  'days changed': ({ content, before }) =>
    before !== undefined && differs(daysOf(before), daysOf(content)),
  'no end': ({ content }) =>
    content.plannedEnd === null &&
    content.actualEnd === null &&
    content.kind !== 'legal act' &&
    content.kind !== 'strategy or plan',
  'money not converted': ({ money }) => sumInEuro(money).notConverted.length > 0,
  'returned before': ({ returnedBefore }) => returnedBefore,
  'little is told': ({ content }) => completenessOfResponse(content).score < littleTold,
  'waits long': ({ waited }) => waited > longDays,
  'for its pillar only': ({ askedTier }) => askedTier === 'pillar',
}

/** Whole euro are enough to compare: the cents of a sum never bring it over a whole number. */
function isAtLeast(amount: Amount, euro: number): boolean {
  return BigInt(amount.split('.')[0] ?? '0') >= BigInt(euro)
}

function amountOf({ amount, currency, type }: ResponseContent['budgets'][number]) {
  return { amount, currency, type }
}

function daysOf({ plannedStart, plannedEnd, actualStart, actualEnd }: ResponseContent) {
  return { plannedStart, plannedEnd, actualStart, actualEnd }
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}
