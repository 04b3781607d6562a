import type { Db } from '@iisg/db'
import { textsKnownTo } from '@iisg/db/responses'
import type { Viewer } from '@iisg/domain/accounts'
import { methodOf, methodVersions } from '@iisg/domain/analysis'
import type { ResponseId } from '@iisg/domain/responses'
import { likenessOf, profilesOf } from '@iisg/domain/similarity'
import type { Typed } from '@iisg/ui/forms'

/** A response that is recorded already, and how much it is like what is being typed, 0 to 1. */
export type LookAlike = { id: ResponseId; title: string; likeness: number }

const shown = 5

/**
 * The responses, of those that a viewer may know, that what is being typed may be once more: in any
 * language and script, the likest first. Once they were shown, whoever saves has seen them.
 */
export async function lookAlikes(db: Db, viewer: Viewer, typed: Typed): Promise<LookAlike[]> {
  const [title, summary] = [String(typed.title ?? '').trim(), String(typed.summary ?? '')]
  if (title === '' || typed.seen === 'yes') return []

  const { likeness: weights, overlap } = methodOf(Math.max(...methodVersions))
  const others = await textsKnownTo(db, viewer)
  const titles = profilesOf(
    [{ title }, ...others.map((other) => ({ title: other.title }))],
    weights,
  )
  const texts = profilesOf([{ title, summary }, ...others], weights)
  return others
    .map(({ id, title }, index) => ({
      id,
      title,
      likeness: Math.max(likenessOf(titles, 0, index + 1), likenessOf(texts, 0, index + 1)),
    }))
    .filter(({ likeness }) => likeness >= overlap.record.text)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, shown)
}
