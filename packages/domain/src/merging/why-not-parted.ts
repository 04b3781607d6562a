import { changesBetween } from '../changes/index.ts'
import type { LinkId } from '../responses/index.ts'
import type { MergeMoves } from './events.ts'
import type { Mergeable, MergeField } from './fields.ts'

/** What went over, as it is now. */
export type SinceMerged = {
  other: { title: string }
  kept: { title: string; content: Mergeable }
  /** What the record is called under which the other is told now, where that is not the kept one. */
  nowUnder: string | undefined
  links: ReadonlyMap<LinkId, LinkNow>
  /** The documents of the kept record, by their ids. */
  documents: ReadonlySet<string>
  /** How records belong together that the kept one is among, each written by `kinKey`. */
  kin: ReadonlySet<string>
}

type LinkNow = {
  code: string
  /** Whether it is the kept record's and in force. */
  stands: boolean
  version: number
  words: number
  frozen: boolean
}

type Kin = NonNullable<MergeMoves['kin'][number]['is']>

/** A relation of two records, in one word. */
export function kinKey({ responseId, kind, otherId }: Kin): string {
  return `${responseId} ${kind} ${otherId}`
}

/**
 * Why two records cannot be parted again as they were, as a sentence: they are parted as a whole, and
 * only while everything that went over is as it was then.
 */
export function whyNotParted(moved: MergeMoves, now: SinceMerged): string | undefined {
  const { nowUnder, other, kept } = now
  if (nowUnder !== undefined) {
    return `“${other.title}” is told under “${nowUnder}” by now, since “${kept.title}” was made one with that. Part those first`
  }
  return whyLinks(moved, now) ?? whyRelations(moved, now) ?? whyTaken(moved, now)
}

function whyLinks({ links, leftOut }: MergeMoves, now: SinceMerged): string | undefined {
  const all = [...links, ...leftOut].map(({ id }) => now.links.get(id))
  const frozen = all.find((link) => link?.frozen)
  if (frozen) {
    return `${frozen.code} belongs to a cycle that was frozen since, with both as one record: they stay one`
  }
  for (const { id, version, words } of links) {
    const link = now.links.get(id)
    if (!link) return 'A support link that went over is not there any more: they cannot be parted'
    if (!link.stands) {
      return `The support link to ${link.code} was withdrawn since. Set right by hand what should be two records`
    }
    if (link.version !== version || link.words !== words) {
      return `The support link to ${link.code} was revised or answered since, for both as one record. Set right by hand what should be two records`
    }
  }
  return undefined
}

function whyRelations({ kin, documents }: MergeMoves, now: SinceMerged): string | undefined {
  if (kin.some(({ is }) => is !== null && !now.kin.has(kinKey(is)))) {
    return `What “${now.kept.title}” belongs together with was changed since: bring back what went over first`
  }
  if (documents.some(({ id }) => !now.documents.has(id))) {
    return `The documents of “${now.kept.title}” were changed since: they cannot be parted as they were`
  }
  return undefined
}

function whyTaken({ taken }: MergeMoves, { kept }: SinceMerged): string | undefined {
  const changed = Object.keys(changesBetween(taken, pickedFrom(kept.content, taken)))
  if (changed.length === 0) return undefined
  return `“${kept.title}” took something over that was changed since. Bring it back to what it was then, from its versions, first`
}

function pickedFrom(content: Mergeable, taken: MergeMoves['taken']) {
  const fields = Object.keys(taken) as MergeField[] // Its own keys.
  return Object.fromEntries(fields.map((field) => [field, content[field]]))
}
