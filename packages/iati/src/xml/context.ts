import type { Currency } from '@iisg/domain/money'
import type { TakeNote } from '../values/notes.ts'
import { attributeOf, type Element } from './element.ts'

/** What an activity says once for all that is in it. */
export type Context = {
  language: string | null
  currency: Currency | null
  note: TakeNote
}

export function languageOf(element: Element, context: Pick<Context, 'language'>): string | null {
  return attributeOf(element, 'xml:lang')?.toLowerCase() ?? context.language
}
