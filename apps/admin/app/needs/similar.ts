import { listNeeds } from '@iisg/db/needs'
import type { CycleId } from '@iisg/domain/cycles'
import { mayKnowNeed, type NeedId } from '@iisg/domain/needs'
import { wordsOf } from '@iisg/domain/text'
import type { AppLoadContext } from '@remix-run/node'

/** A need that says much the same, and the words by which it was found. */
export type Similar = { id: NeedId; code: string; title: string; shared: string[] }

/** The needs of a cycle, among those that the viewer may know, with most words in common. */
export async function similarTo(
  { db, viewer }: AppLoadContext,
  cycleId: CycleId,
  said: { title: string; description: string },
): Promise<Similar[]> {
  const words = tellingWords(`${said.title} ${said.description}`)
  const needs = (await listNeeds(db, cycleId)).filter((need) => mayKnowNeed(viewer, need))
  return needs
    .map(({ id, code, title, description }) => {
      const others = tellingWords(`${title} ${description}`)
      const shared = [...words].filter((word) => others.has(word))
      return { id, code, title, shared, share: shared.length / Math.min(words.size, others.size) }
    })
    .filter(({ shared, share }) => shared.length >= 2 && share >= 0.4)
    .sort((one, other) => other.share - one.share)
    .slice(0, 5)
    .map(({ share: _, ...similar }) => similar)
}

function tellingWords(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => word.length > 3))
}
