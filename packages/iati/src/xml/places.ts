import type { Place, Sector } from '../activity.ts'
import { sectorVocabularyIn } from '../values/codes.ts'
import { shareIn } from '../values/share.ts'
import type { Context } from './context.ts'
import { attributeOf, childrenOf, type Element } from './element.ts'
import { narrativesOf, preferred } from './narratives.ts'

/** The countries that an activity or a transaction names, by code or by name alone. */
export function countriesIn(parent: Element, context: Context): Place[] {
  return placesIn(childrenOf(parent, 'recipient-country'), context)
}

export function regionsIn(parent: Element, context: Context): Place[] {
  return placesIn(childrenOf(parent, 'recipient-region'), context)
}

function placesIn(elements: readonly Element[], context: Context): Place[] {
  return elements.flatMap((element) => {
    const code = attributeOf(element, 'code')?.toUpperCase() ?? null
    const name = preferred(narrativesOf([element], context))
    if (code === null && name === null) return []

    const vocabulary = attributeOf(element, 'vocabulary') ?? '1'
    return [{ code, name, vocabulary, share: shareOf(element, context) }]
  })
}

export function sectorsIn(parent: Element, context: Context): Sector[] {
  return childrenOf(parent, 'sector').flatMap((element) => {
    const code = attributeOf(element, 'code')
    if (code === null) return []

    const vocabulary = sectorVocabularyIn(attributeOf(element, 'vocabulary'))
    return [{ vocabulary, code, share: shareOf(element, context) }]
  })
}

function shareOf(element: Element, context: Context): number | null {
  const percentage = attributeOf(element, 'percentage')
  if (percentage === null) return null

  const share = shareIn(percentage)
  if (share === null) {
    context.note(element.line, element.name, `"${percentage.slice(0, 60)}" is no percentage.`)
  }
  return share
}
