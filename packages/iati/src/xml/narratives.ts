import type { Narrative } from '../activity.ts'
import { lineIn } from '../values/text.ts'
import { type Context, languageOf } from './context.ts'
import { childrenOf, type Element } from './element.ts'

/**
 * The texts of elements of one name, with their languages: those of `narrative` in version 2, the
 * elements' own in version 1, where each language has an element of its own.
 */
export function narrativesOf(
  elements: readonly Element[],
  context: Pick<Context, 'language'>,
  read: (text: string) => string | null = lineIn,
): Narrative[] {
  return elements.flatMap((element) => {
    const language = languageOf(element, context)
    const narratives = childrenOf(element, 'narrative')

    return (narratives.length > 0 ? narratives : [element]).flatMap((narrative) => {
      const text = read(narrative.text)
      return text === null ? [] : [{ language: languageOf(narrative, { language }), text }]
    })
  })
}

/** In English where there is an English one, else the first. */
export function preferred(narratives: readonly Narrative[]): string | null {
  const english = narratives.find(({ language }) => language?.split('-')[0] === 'en')
  return (english ?? narratives[0])?.text ?? null
}
