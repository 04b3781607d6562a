import type { ResponseDates } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'
import { dateFields } from '../values/codes.ts'
import { dayIn } from '../values/day.ts'
import { isPlaceholder } from '../values/placeholder.ts'
import type { Context } from './context.ts'
import { attributeOf, childrenOf, type Element } from './element.ts'
import { narrativesOf } from './narratives.ts'

/** The four days of an activity. A day that its publisher calls unavailable is none. */
export function datesIn(activity: Element, context: Context): ResponseDates {
  const dates: ResponseDates = {
    plannedStart: null,
    actualStart: null,
    plannedEnd: null,
    actualEnd: null,
  }
  for (const element of childrenOf(activity, 'activity-date')) {
    const type = attributeOf(element, 'type') ?? ''
    const field = dateFields[type.toLowerCase()]

    if (field === undefined) {
      context.note(element.line, element.name, `A date has no type that is known: "${type}".`)
    } else {
      dates[field] ??= meantDay(element, context)
    }
  }
  return dates
}

function meantDay(element: Element, context: Context): Day | null {
  const placeholder = narrativesOf([element], context).find(({ text }) => isPlaceholder(text))
  if (placeholder === undefined) return dayOf(element, context)

  const published = attributeOf(element, 'iso-date') ?? 'A day'
  context.note(
    element.line,
    element.name,
    `${published} is a placeholder. The publisher writes: "${placeholder.text}"`,
  )
  return null
}

/** The day of an element that has one: in its attribute or, in old files, as its text. */
export function dayOf(element: Element | undefined, context: Context): Day | null {
  const text = attributeOf(element, 'iso-date') ?? element?.text.trim() ?? ''
  if (element === undefined || text === '') return null

  const day = dayIn(text)
  if (day === null) context.note(element.line, element.name, `"${text.slice(0, 60)}" is no day.`)
  return day
}
