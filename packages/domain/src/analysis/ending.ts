import type { SupportLink } from '../responses/index.ts'
import { addDays, type Day } from '../time/index.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import { type Stretch, stretchesCovered } from './coverage.ts'
import { cliffOf, horizonOf, type TimelineInput } from './timeline.ts'

/** Until when a need of a partner is met, at which level, and what stops then. Levels are c(t), 0 to 1. */
export type Ending =
  /** Half of it is never met: the most that is. */
  | { status: 'never adequate'; most: number }
  /** Met to the end of the cycle and the lead time after it, and at which level that day. */
  | { status: 'beyond'; until: Day; level: number }
  | ({ status: 'followed' } & Fall)
  /** Nothing follows. With all that is in the pipeline it would be met until then. */
  | ({ status: 'cliff'; withPipeline: Day } & Fall)

type Fall = {
  on: Day
  /** What is met on that day, and on the next. */
  level: number
  after: number
  /** What has its last day then. */
  ends: SupportLink[]
}

/** The cliff of formula J with its parts: the levels before and after it, and the responses that end. */
export function endingOf(input: TimelineInput): Ending {
  const cliff = cliffOf(input)
  const horizon = horizonOf(input)
  const { links, partner, method } = input
  const parts = links.map((link) => contributionOf(link, partner, horizon, method))
  const stretches = stretchesCovered(horizon, parts)

  switch (cliff.status) {
    case 'never adequate':
      return { ...cliff, most: Math.max(0, ...stretches.map(({ covered }) => covered)) }
    case 'beyond':
      return { ...cliff, until: horizon.until, level: levelOn(stretches, horizon.until) }
    case 'followed':
    case 'cliff':
      return { ...cliff, ...fallAfter(cliff.on, stretches, parts) }
  }
}

function fallAfter(on: Day, stretches: readonly Stretch[], parts: readonly Contribution[]) {
  return {
    level: levelOn(stretches, on),
    after: levelOn(stretches, addDays(on, 1)),
    ends: parts
      .filter(({ share, days }) => share > 0 && days?.until === on)
      .map(({ link }) => link),
  }
}

function levelOn(stretches: readonly Stretch[], day: Day): number {
  return stretches.find(({ from, until }) => from <= day && day <= until)?.covered ?? 0
}
