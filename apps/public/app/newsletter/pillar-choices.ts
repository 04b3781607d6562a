import type { Pillar } from '@iisg/domain/pillars'
import type { Options } from '@iisg/ui/forms'
import { words } from '#app/words/index.ts'

/** Pillars to tick, each by its subject. */
export function pillarChoices(pillars: readonly Pillar[]): Options {
  return pillars.map((pillar) => ({
    value: pillar,
    text: words.newsletter.pillarName(pillar, words.site.subject[pillar]),
  }))
}
