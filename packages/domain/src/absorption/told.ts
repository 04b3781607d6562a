import type { ResponseId } from '../responses/index.ts'
import type { Period } from '../time/index.ts'
import type { AskedEvent } from './events.ts'
import type { Load } from './load.ts'

/** A month of an institution as a page may tell it. */
export type ToldLoad = Omit<Load<AskedEvent>, 'events'> & {
  /** All events of the month, also those that the reader may not know. */
  asked: number
  named: NamedEvent[]
  /** How many of them may not be named to the reader. */
  hidden: number
}

export type NamedEvent = { responseId: ResponseId; title: string; days: Period }

/**
 * What a reader is told of a load: the sum over all events, since who asks for one more has to know
 * that the month is full; the name of none that they may not know.
 */
export function toldLoad({ events, ...load }: Load<AskedEvent>): ToldLoad {
  const named = events.flatMap((event) =>
    event.told ? [{ responseId: event.responseId, title: event.title, days: event.days }] : [],
  )
  return { ...load, asked: events.length, named, hidden: events.length - named.length }
}
