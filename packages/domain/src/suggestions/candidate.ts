import type { WorkingPeriod } from '../responses/index.ts'
import { commonTo, type Period } from '../time/index.ts'
import { type ReadText, readText } from './read.ts'
import type { SuggestableResponse } from './suggestion.ts'

/** A response as it is held against needs. */
export type Candidate = {
  response: SuggestableResponse
  text: ReadText
  title: ReadText
  /** What a word of the summary counts beside one of the title: in a long one everything is found. */
  beside: number
  /** Its days in the window; unknown where nobody said when. */
  days: Period | undefined
}

/** Reads a response; nothing of one that is cancelled, or over before the window or after it. */
export function candidateOf(response: SuggestableResponse, window: Period): Candidate | undefined {
  const days = daysWithin(window, response.period)
  const isElsewhere = days === undefined && response.period.status !== 'unknown'
  if (response.status === 'cancelled' || isElsewhere) return undefined

  const text = readText(`${response.title}\n${response.summary}`)
  const beside = Math.min(0.8, 30 / Math.max(1, text.terms.size))
  return { response, text, title: readText(response.title), beside, days }
}

function daysWithin(window: Period, period: WorkingPeriod): Period | undefined {
  switch (period.status) {
    case 'unknown':
      return undefined
    case 'open-ended':
      return commonTo(window, { from: period.from, until: window.until })
    case 'known':
      return commonTo(window, period)
  }
}
