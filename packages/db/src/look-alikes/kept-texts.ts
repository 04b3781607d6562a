import { methodOf, methodVersions } from '@iisg/domain/analysis'
import { LooksLike } from '@iisg/domain/similarity'
import { changedSince, type Trail } from '../audit/index.ts'
import type { Db } from '../db.ts'

/** What is typed or kept: a title, and what is said below it. */
export type TitledText = { title: string; summary: string }

/** A record, with a mark that is another after whatever is changed of it. */
type Marked<Id> = { id: Id; mark: string }

/** Where the texts of some records are read from. */
export type TextSource<Id> = {
  /** Every record, or those of some ids; these may also be of something else. */
  marks: (db: Db, ids?: readonly string[]) => Promise<Marked<Id>[]>
  texts: (db: Db, ids: readonly Id[]) => Promise<({ id: Id } & TitledText)[]>
}

/**
 * The texts of some records, kept in memory to be found by what they say. They follow the database:
 * no text is read while the audit has not grown, and only what it names once it has. Whoever asks
 * reads the records themselves once more, so that nothing is ever told from here.
 */
export class KeptTexts<Id extends string> {
  readonly #source: TextSource<Id>
  readonly #marks = new Map<Id, string>()
  #titles = new LooksLike<Id>([], newestMethod().likeness)
  #texts = new LooksLike<Id>([], newestMethod().likeness)
  #trail: Trail | undefined
  /** How many texts have changed since the index was begun. */
  #changes = 0
  #following: Promise<void> = Promise.resolve()

  constructor(source: TextSource<Id>) {
    this.#source = source
  }

  /** The records most like a text, by their titles or by all that they say, the likest first. */
  async find(db: Db, { title, summary }: TitledText, limit: number) {
    await this.#follow(db)
    const { overlap } = newestMethod()
    const asking = { limit, atLeast: overlap.record.text }
    const likest = new Map<Id, number>()
    for (const { key, likeness } of [
      ...this.#titles.find({ title }, asking),
      ...this.#texts.find({ title, summary }, asking),
    ]) {
      likest.set(key, Math.max(likeness, likest.get(key) ?? 0))
    }
    return [...likest]
      .map(([id, likeness]) => ({ id, likeness }))
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, limit)
  }

  /** One after the other: who asks later is told of what was changed before. */
  #follow(db: Db): Promise<void> {
    const follow = () => this.#readChanges(db)
    // What went wrong before, whoever asked then has heard of.
    this.#following = this.#following.then(follow, follow)
    return this.#following
  }

  async #readChanges(db: Db): Promise<void> {
    // Asked first: what comes in while the rest is read is read once more.
    const { changed, trail } = await changedSince(db, this.#trail)
    if (changed === 'anything') await this.#compareAll(db)
    else if (changed.size > 0) await this.#compare(db, [...changed])
    this.#trail = trail
  }

  async #compareAll(db: Db): Promise<void> {
    const marks = await this.#source.marks(db)
    const there = new Set(marks.map(({ id }) => id))
    const gone = [...this.#marks.keys()].filter((id) => !there.has(id))
    const changed = this.#changedOf(marks)
    if (this.#isMuch(gone.length + changed.length, marks.length)) await this.#begin(db, marks)
    else await this.#replace(db, changed, gone)
  }

  async #compare(db: Db, ids: readonly string[]): Promise<void> {
    const marks = await this.#source.marks(db, ids)
    const there = new Set<string>(marks.map(({ id }) => id))
    const gone = ids.filter((id): id is Id => !there.has(id) && this.#marks.has(id as Id))
    const changed = this.#changedOf(marks)
    if (this.#isMuch(gone.length + changed.length, this.#marks.size)) await this.#compareAll(db)
    else await this.#replace(db, changed, gone)
  }

  #changedOf(marks: readonly Marked<Id>[]): Marked<Id>[] {
    return marks.filter(({ id, mark }) => this.#marks.get(id) !== mark)
  }

  #isMuch(changes: number, of: number): boolean {
    return (this.#changes + changes) * mostChanged > of
  }

  async #begin(db: Db, marks: readonly Marked<Id>[]): Promise<void> {
    const texts = await this.#source.texts(db, idsOf(marks))
    const { likeness } = newestMethod()
    this.#titles = new LooksLike(texts.map(titleOf), likeness)
    this.#texts = new LooksLike(texts.map(textOf), likeness)
    this.#marks.clear()
    for (const { id, mark } of marks) this.#marks.set(id, mark)
    this.#changes = 0
  }

  async #replace(db: Db, changed: readonly Marked<Id>[], gone: readonly Id[]): Promise<void> {
    this.#changes += gone.length + changed.length
    if (gone.length + changed.length === 0) return
    const texts = await this.#source.texts(db, idsOf(changed))
    for (const id of gone) {
      this.#marks.delete(id)
      this.#titles.remove(id)
      this.#texts.remove(id)
    }
    this.#titles.set(texts.map(titleOf))
    this.#texts.set(texts.map(textOf))
    for (const { id, mark } of changed) this.#marks.set(id, mark)
  }
}

/**
 * How rare a word is was counted when the index was begun, and what is replaced stays in it as an
 * empty row: once one text in so many has changed, it is begun anew.
 */
const mostChanged = 4

function newestMethod() {
  return methodOf(Math.max(...methodVersions))
}

function idsOf<Id>(marks: readonly Marked<Id>[]): Id[] {
  return marks.map(({ id }) => id)
}

function titleOf<Id>({ id, title }: { id: Id } & TitledText) {
  return { key: id, text: { title } }
}

function textOf<Id>({ id, title, summary }: { id: Id } & TitledText) {
  return { key: id, text: { title, summary } }
}
