import type { ResponseId } from '../responses/index.ts'
import {
  Cosines,
  cosineFor,
  likenessOf,
  profilesOf,
  type TextProfiles,
  withMore,
} from '../similarity/index.ts'
import { alikeGroups, alikeTo } from './alike-groups.ts'
import { addTo, groupOf, noBlocks, providerKeys, takeFrom } from './blocks.ts'
import { leastLikeness } from './bounds.ts'
import { Columns } from './columns.ts'
import type { ComparedResponse } from './compared.ts'
import { type Finding, type Judging, judged } from './finding.ts'
import { needsInCommon, shareNeed } from './in-common.ts'
import type { Pair } from './pair.ts'
import { PairSet } from './pair-set.ts'
import { emptyPair, fillIn } from './row-pair.ts'
import { sharingNeeds } from './sharing-needs.ts'
import { stretches } from './stretch.ts'
import { mayBeOneRecord, toldTwice } from './told-twice.ts'

/** What findings are looked for among. Those that cannot be one, such as archived ones, are left out. */
export type FindingInput = {
  responses: readonly ComparedResponse[]
  /** Whether two are said to belong together: a programme and its project, siblings, co-funded. */
  belongTogether: (one: ResponseId, other: ResponseId) => boolean
  judging: Judging
}

/**
 * Responses as they are compared with each other: only those that have something in common, so that
 * a hundred thousand take seconds. One that changes is compared anew, and no other.
 */
export class FindingIndex {
  readonly #judging: Judging
  readonly #belongTogether: FindingInput['belongTogether']
  readonly #columns: Columns
  readonly #blocks = noBlocks()
  readonly #responses: (ComparedResponse | undefined)[] = []
  readonly #rowOf = new Map<ResponseId, number>()
  /** It only ever grows: the columns tell which row of it is whose. */
  #texts: TextProfiles
  #cosines: Cosines

  constructor({ responses, belongTogether, judging }: FindingInput) {
    this.#judging = judging
    this.#belongTogether = belongTogether
    this.#columns = new Columns(responses.length)
    this.#texts = profilesOf(responses, judging.method.likeness)
    this.#cosines = new Cosines(this.#texts)
    for (const [row, response] of responses.entries()) {
      this.#place(row, response, row)
    }
  }

  /** Puts a response in, or another version in its place. */
  set(response: ComparedResponse): void {
    const known = this.#rowOf.get(response.id)
    const row = known ?? this.#responses.length
    const before = this.#responses[row]
    this.#takeOut(row)
    let text = this.#columns.texts[row] ?? 0
    if (!before || !saysTheSame(before, response)) {
      text = this.#texts.starts.length - 1
      this.#texts = withMore(this.#texts, [response])
      this.#cosines = new Cosines(this.#texts)
    }
    this.#place(row, response, text)
  }

  /** Takes a response out. */
  remove(id: ResponseId): void {
    const row = this.#rowOf.get(id)
    if (row === undefined) return
    this.#takeOut(row)
    this.#columns.forgetNeeds(row)
    this.#responses[row] = undefined
    this.#rowOf.delete(id)
  }

  /** All findings. */
  all(): Finding[] {
    const found: Finding[] = []
    this.each((finding) => found.push(finding))
    return found
  }

  /** Tells each finding once: whoever does not keep them has room for millions. */
  each(tell: (finding: Finding) => void): void {
    const [columns, { method }] = [this.#columns, this.#judging]
    const { identifiers, providers } = this.#blocks
    const [judge, records] = [this.#judgeFor(tell), new PairSet()]
    const judgeOnce = onceEach(records, judge)
    for (const rows of identifiers.values()) {
      for (const one of rows) {
        for (const other of rows) if (one < other) judgeOnce(one, other, this.#cosine(one, other))
      }
    }
    const stretchOf = stretches(columns)
    const { time, text } = method.overlap.record
    const ifAlike = this.#ifAlike(judgeOnce)
    for (const rows of providers.values()) {
      toldTwice(stretchOf(rows), time, (one, other) => ifAlike(one, other, text))
    }
    const judgeOther = unlessIn(records, judge)
    sharingNeeds(columns, method, this.#ifAlike(judgeOther))
    const judgeWithoutNeed: Judge = (one, other, cosine) =>
      !shareNeed(columns, one, other) && judgeOther(one, other, cosine)
    alikeGroups({ ...this.#blocks, stretchOf }, columns, method, this.#ifAlike(judgeWithoutNeed))
  }

  /** The findings that one response is part of. */
  of(id: ResponseId): Finding[] {
    const row = this.#rowOf.get(id)
    const response = row === undefined ? undefined : this.#responses[row]
    if (row === undefined || !response || response.cancelled) return []
    const found: Finding[] = []
    const judge = onceEach(
      new PairSet(),
      this.#judgeFor((finding) => found.push(finding)),
    )
    const ifAlike = this.#ifAlike(judge)
    const withEach = (rows: readonly number[] | undefined, tell: (other: number) => void) => {
      for (const other of rows ?? []) if (other !== row) tell(other)
    }
    const [columns, { method }] = [this.#columns, this.#judging]
    const { identifiers, providers, needs, groups } = this.#blocks
    for (const key of columns.identifiers[row] ?? []) {
      withEach(identifiers.get(key), (other) => judge(row, other, this.#cosine(row, other)))
    }
    const { time, text } = method.overlap.record
    for (const key of providerKeys(this.#blocks, response)) {
      withEach(providers.get(key), (other) => {
        if (mayBeOneRecord(columns, row, other, time)) ifAlike(row, other, text)
      })
    }
    for (const need of columns.needsOf(row)) {
      withEach(needs.get(need), (other) => {
        const common = needsInCommon(columns, row, other)
        const likeness = leastLikeness(columns, row, other, common, method)
        if (likeness <= 1) ifAlike(row, other, likeness)
      })
    }
    const its = groupOf(this.#blocks, row, columns)
    for (const group of groups.values()) alikeTo(row, its, group, columns, method, ifAlike)
    return found
  }

  #place(row: number, response: ComparedResponse, text: number): void {
    this.#responses[row] = response
    this.#rowOf.set(response.id, row)
    this.#columns.set(row, response, this.#judging)
    this.#columns.texts[row] = text
    // What is cancelled stays to be found by its id, and is compared with nothing.
    if (response.cancelled) this.#columns.forgetNeeds(row)
    else addTo(this.#blocks, row, this.#columns, response)
  }

  #takeOut(row: number): void {
    const before = this.#responses[row]
    if (before && !before.cancelled) takeFrom(this.#blocks, row, this.#columns, before)
  }

  /** Judges two rows with that cosine, and tells what they are found to be, if anything. */
  #judgeFor(tell: (finding: Finding) => void): Judge {
    const { method } = this.#judging
    const [columns, responses] = [this.#columns, this.#responses]
    let pair: Pair | undefined
    return (some, another, cosine) => {
      const [one, other] = [responses[some], responses[another]]
      if (!one || !other) return false
      pair ??= emptyPair(one)
      const inOrder = one.id < other.id
      pair.one = inOrder ? one : other
      pair.other = inOrder ? other : one
      fillIn(pair, columns, inOrder ? some : another, inOrder ? another : some)
      pair.text = this.#likeness(some, another, cosine)
      const finding = judged(pair, method)
      if (!finding || this.#belongTogether(one.id, other.id)) return false
      tell(finding)
      return true
    }
  }

  /** Lets through whose texts are as alike as the rest asks for. */
  #ifAlike(judge: Judge) {
    const { likeness } = this.#judging.method
    return (one: number, other: number, least: number) => {
      const cosine = this.#cosine(one, other)
      if (least <= 0 || cosine >= cosineFor(least, likeness)) judge(one, other, cosine)
    }
  }

  #cosine(one: number, other: number): number {
    const { texts } = this.#columns
    return this.#cosines.of(texts[one] ?? 0, texts[other] ?? 0)
  }

  #likeness(one: number, other: number, cosine: number): number {
    const { texts } = this.#columns
    return likenessOf(this.#texts, texts[one] ?? 0, texts[other] ?? 0, cosine)
  }
}

/** Whether two rows whose texts have that cosine are a finding. */
type Judge = (one: number, other: number, cosine: number) => boolean

/** Ways to find a pair there may be several: what was found once is not judged again. */
function onceEach(found: PairSet, judge: Judge): Judge {
  return (one, other, cosine) => {
    if (found.has(one, other) || !judge(one, other, cosine)) return false
    found.add(one, other)
    return true
  }
}

function unlessIn(found: PairSet, judge: Judge): Judge {
  return (one, other, cosine) => !found.has(one, other) && judge(one, other, cosine)
}

function saysTheSame(one: ComparedResponse, other: ComparedResponse): boolean {
  return (
    one.title === other.title &&
    one.summary === other.summary &&
    String(one.providers) === String(other.providers)
  )
}
