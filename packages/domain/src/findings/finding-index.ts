import type { ResponseId } from '../responses/index.ts'
import {
  Cosines,
  cosineFor,
  likenessOf,
  profilesOf,
  type TextProfiles,
  withMore,
} from '../similarity/index.ts'
import { addTo, identifierKeys, noBlocks, providerKeys, takeFrom } from './blocks.ts'
import { leastLikeness, leastLikenessBeside, mayBeOneRecord } from './bounds.ts'
import { alikeGroups, pairsOf, sharingNeeds, togetherIn } from './candidates.ts'
import { Columns } from './columns.ts'
import type { ComparedResponse } from './compared.ts'
import { type Finding, type Judging, judged } from './finding.ts'
import { timingOf } from './working-days.ts'

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
  readonly #columns = new Columns()
  readonly #blocks = noBlocks()
  readonly #responses: (ComparedResponse | undefined)[] = []
  readonly #rowOf = new Map<ResponseId, number>()
  readonly #needCodes = new Map<string, number>()
  /** The row of each response in the table of texts, which only ever grows. */
  readonly #textOf: number[] = []
  #texts: TextProfiles
  #cosines: Cosines

  constructor({ responses, belongTogether, judging }: FindingInput) {
    this.#judging = judging
    this.#belongTogether = belongTogether
    this.#texts = profilesOf(responses, judging.method.likeness)
    this.#cosines = new Cosines(this.#texts)
    for (const [row, response] of responses.entries()) {
      this.#textOf[row] = row
      this.#place(row, response)
    }
  }

  /** Puts a response in, or another version in its place. */
  set(response: ComparedResponse): void {
    const known = this.#rowOf.get(response.id)
    const row = known ?? this.#responses.length
    const before = this.#responses[row]
    if (before) takeFrom(this.#blocks, row, this.#columns, before)
    if (!before || !saysTheSame(before, response)) {
      this.#textOf[row] = this.#texts.starts.length - 1
      this.#texts = withMore(this.#texts, [response])
      this.#cosines = new Cosines(this.#texts)
    }
    this.#place(row, response)
  }

  /** Takes a response out. */
  remove(id: ResponseId): void {
    const row = this.#rowOf.get(id)
    const before = row === undefined ? undefined : this.#responses[row]
    if (row === undefined || !before) return
    takeFrom(this.#blocks, row, this.#columns, before)
    this.#columns.forgetNeeds(row)
    this.#responses[row] = undefined
    this.#rowOf.delete(id)
  }

  /** All findings. */
  all(): Finding[] {
    const found: Finding[] = []
    const judge = this.#judgeInto(found)
    const { identifiers, providers } = this.#blocks
    for (const rows of identifiers.values()) {
      for (const one of rows) for (const other of rows) if (one < other) judge(one, other)
    }
    for (const rows of providers.values()) {
      if (rows.length > 1) togetherIn(rows, this.#columns, this.#ifOneRecord(judge))
    }
    const alike = this.#ifAlikeEnough(judge)
    sharingNeeds(this.#columns, this.#judging.method, alike)
    alikeGroups(this.#blocks, this.#columns, this.#judging.method, this.#ifAlikeBeside(judge))
    return found
  }

  /** The findings that one response is part of. */
  of(id: ResponseId): Finding[] {
    const row = this.#rowOf.get(id)
    const response = row === undefined ? undefined : this.#responses[row]
    if (row === undefined || !response) return []
    const found: Finding[] = []
    const judge = this.#judgeInto(found)
    const withEach = (rows: readonly number[] | undefined, tell: typeof judge) => {
      for (const other of rows ?? []) if (other !== row) tell(row, other)
    }
    const { identifiers, providers, needs, groups } = this.#blocks
    for (const key of identifierKeys(response)) withEach(identifiers.get(key), judge)
    const asRecord = this.#ifOneRecord(judge)
    for (const key of providerKeys(this.#blocks, response)) withEach(providers.get(key), asRecord)
    const alike = this.#ifAlikeEnough(judge)
    for (const need of this.#columns.needsOf(row)) withEach(needs.get(need), alike)

    const beside = this.#ifAlikeBeside(judge)
    const itself = [...groups.values()].find(({ rows }) => rows.includes(row))
    for (const group of groups.values()) {
      if (!itself) break
      const [alone, others] = [
        { ...itself, rows: [row] },
        { ...group, rows: group.rows.filter((other) => other !== row) },
      ]
      pairsOf(alone, others, this.#columns, this.#judging.method, beside)
    }
    return found
  }

  #place(row: number, response: ComparedResponse): void {
    this.#responses[row] = response
    this.#rowOf.set(response.id, row)
    this.#columns.set(row, response, {
      ...this.#judging,
      codeOf: (id) => {
        const code = this.#needCodes.get(id) ?? this.#needCodes.size
        this.#needCodes.set(id, code)
        return code
      },
    })
    addTo(this.#blocks, row, this.#columns, response)
  }

  /** Judges a pair, and keeps what it is found to be. Ways to find it there may be several. */
  #judgeInto(found: Finding[]) {
    const before = new Map<number, number[]>()
    return (one: number, other: number) => {
      const [first, second] = one < other ? [one, other] : [other, one]
      const [some, another] = [this.#responses[first], this.#responses[second]]
      if (!some || !another || before.get(first)?.includes(second)) return
      if (this.#belongTogether(some.id, another.id)) return
      const text = this.#likeness(one, other)
      const timing = timingOf(this.#columns.daysOf(first), this.#columns.daysOf(second))
      const finding = judged(some, another, { text, timing }, this.#judging.method)
      if (!finding) return
      found.push(finding)
      const others = before.get(first)
      if (others) others.push(second)
      else before.set(first, [second])
    }
  }

  /** Lets through what the same provider may have told twice. */
  #ifOneRecord(judge: (one: number, other: number) => void) {
    const { record } = this.#judging.method.overlap
    const cosine = cosineFor(record.text, this.#judging.method.likeness)
    return (one: number, other: number) => {
      if (!mayBeOneRecord(this.#columns, one, other, record.time)) return
      if (this.#cosine(one, other) >= cosine) judge(one, other)
    }
  }

  /** Of two that share a need, lets through whose texts are as alike as the rest asks for. */
  #ifAlikeEnough(judge: (one: number, other: number) => void) {
    const { method } = this.#judging
    return (one: number, other: number) => {
      if (this.#areAlike(one, other, leastLikeness(this.#columns, one, other, method))) {
        judge(one, other)
      }
    }
  }

  /** The same for two of groups that are much alike. */
  #ifAlikeBeside(judge: (one: number, other: number) => void) {
    const { method } = this.#judging
    return (one: number, other: number, known: number) => {
      const least = leastLikenessBeside(this.#columns, one, other, known, method)
      if (this.#areAlike(one, other, least)) judge(one, other)
    }
  }

  #areAlike(one: number, other: number, least: number): boolean {
    if (least > 1) return false
    return least <= 0 || this.#cosine(one, other) >= cosineFor(least, this.#judging.method.likeness)
  }

  #cosine(one: number, other: number): number {
    return this.#cosines.of(this.#textOf[one] ?? 0, this.#textOf[other] ?? 0)
  }

  #likeness(one: number, other: number): number {
    return likenessOf(this.#texts, this.#textOf[one] ?? 0, this.#textOf[other] ?? 0)
  }
}

function saysTheSame(one: ComparedResponse, other: ComparedResponse): boolean {
  return (
    one.title === other.title &&
    one.summary === other.summary &&
    String(one.providers) === String(other.providers)
  )
}
