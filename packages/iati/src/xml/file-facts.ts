import { instantIn } from '../values/instant.ts'

/** What the root element says for all its activities. */
export type FileFacts = {
  version: string | null
  generatedAt: string | null
  language: string | null
}

export const unknownFile: FileFacts = { version: null, generatedAt: null, language: null }

export function fileFactsFrom(attributes: Readonly<Record<string, string>>): FileFacts {
  return {
    version: attributes.version?.trim() || null,
    generatedAt: instantIn(attributes['generated-datetime'] ?? ''),
    language: attributes['xml:lang']?.trim().toLowerCase() || null,
  }
}
