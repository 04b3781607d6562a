import type { Ending } from '@iisg/domain/analysis'
import { partnerNames } from '@iisg/domain/partners'
import type { Day } from '@iisg/domain/time'
import { percent } from '@iisg/ui/numbers'
import { sayDay } from '@iisg/ui/time'
import type { EndingTold } from './endings-told.ts'

/** An ending in words: for the page and for the file. */
export type EndingSaid = {
  partner: string
  until: string
  level: string
  ends: { id: string; title: string }[]
  follows: string
}

export function sayEnding({ partner, ending }: EndingTold, today: Day): EndingSaid {
  const said = ending ? sayKnown(ending, today) : notEnough
  return { partner: partnerNames[partner], ...said }
}

const notEnough = { until: 'Not enough is reported to tell', level: '', ends: [], follows: '' }

function sayKnown(ending: Ending, today: Day): Omit<EndingSaid, 'partner'> {
  switch (ending.status) {
    case 'never adequate':
      return {
        until: 'On no day',
        level: ending.most > 0 ? `At most ${percent(ending.most)}` : 'Nothing is met',
        ends: [],
        follows: '',
      }
    case 'beyond':
      return {
        until: `Beyond ${sayDay(ending.until)}`,
        level: `${percent(ending.level)} on that day`,
        ends: [],
        follows: '',
      }
    case 'followed':
    case 'cliff':
      return {
        until: `${ending.on < today ? 'Ended on' : 'Until'} ${sayDay(ending.on)}`,
        level: `${percent(ending.level)} on that day, ${percent(ending.after)} on the next`,
        ends: ending.ends.map(({ response: { id, title } }) => ({ id, title })),
        follows: sayFollowing(ending),
      }
  }
}

function sayFollowing(ending: Extract<Ending, { on: Day }>): string {
  if (ending.status === 'followed') return 'What is planned carries it on'
  if (ending.withPipeline === ending.on) return 'Nothing is planned'
  return `What is planned would carry it to ${sayDay(ending.withPipeline)}`
}
