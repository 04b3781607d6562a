import { Column } from './column.ts'
import { LanguageVote } from './languages.ts'
import { addCodesOf, noStatistics, type TextStatistics } from './statistics.ts'
import { Vector } from './vector.ts'
import type { LikenessWeights } from './weights.ts'

/** A title, and a summary where there is one. */
export type Text = {
  title: string
  summary?: string | undefined
  /** Names of who pays and who carries it out: in a title they say nothing new. */
  providers?: readonly string[] | undefined
}

/**
 * Texts as directions, one a row: of each its terms by code, ascending, with weights whose squares
 * add up to 1. A table rather than objects, since there may be a million of them.
 */
export type TextProfiles = {
  /** Where each row begins in `codes` and `weights`; the next one's beginning is its end. */
  starts: Int32Array
  codes: Int32Array
  weights: Float64Array
  /** What each title says, its frames left out: there texts can contradict each other. */
  saidStarts: Int32Array
  said: Int32Array
  /** The languages that each row can be in, as bits. */
  languages: Uint8Array
  statistics: TextStatistics
  scale: LikenessWeights
}

/**
 * The profiles of some texts, by the order they come in. How rare a term is was counted elsewhere,
 * or is counted among just these.
 */
export function profilesOf(
  texts: readonly Text[],
  weights: LikenessWeights,
  counted?: TextStatistics,
): TextProfiles {
  const statistics = counted ?? noStatistics()
  const encoded = encode(texts, statistics)
  if (!counted) count(encoded, statistics)
  return weigh(encoded, statistics, weights)
}

/** The same table with further texts at its end, weighed as the others are. */
export function withMore(profiles: TextProfiles, texts: readonly Text[]): TextProfiles {
  const more = profilesOf(texts, profiles.scale, profiles.statistics)
  const after = (starts: Int32Array, others: Int32Array) => {
    const end = starts.at(-1) ?? 0
    return joined(
      starts,
      others.subarray(1).map((start) => start + end),
    )
  }
  return {
    starts: after(profiles.starts, more.starts),
    codes: joined(profiles.codes, more.codes),
    weights: joined(profiles.weights, more.weights),
    saidStarts: after(profiles.saidStarts, more.saidStarts),
    said: joined(profiles.said, more.said),
    languages: joined(profiles.languages, more.languages),
    statistics: profiles.statistics,
    scale: profiles.scale,
  }
}

function joined<Numbers extends Int32Array | Float64Array | Uint8Array>(
  ones: Numbers,
  others: Numbers,
): Numbers {
  // The constructor of the one kind of numbers that both are.
  const all = new (ones.constructor as new (length: number) => Numbers)(ones.length + others.length)
  all.set(ones)
  all.set(others, ones.length)
  return all
}

/** How rare each term is among some texts. */
export function statisticsOf(texts: readonly Text[]): TextStatistics {
  const statistics = noStatistics()
  count(encode(texts, statistics), statistics)
  return statistics
}

/** Of each text the terms of its title, then those that only its summary has, each once. */
type Encoded = {
  terms: Int32Array
  starts: Int32Array
  summaries: Int32Array
  languages: Uint8Array
}

function encode(texts: readonly Text[], statistics: TextStatistics): Encoded {
  const terms = Column.ofWholeNumbers(usualTerms * texts.length)
  const starts = new Int32Array(texts.length + 1)
  const [summaries, languages] = [new Int32Array(texts.length), new Uint8Array(texts.length)]
  const vote = new LanguageVote()
  for (let at = 0; at < texts.length; at++) {
    const { title = '', summary = '', providers = none } = texts[at] ?? {}
    const start = terms.length
    vote.clear()
    addCodesOf(titleWithout(providers, title), terms, start, vote, statistics)
    summaries[at] = terms.length
    if (summary !== '') addCodesOf(summary, terms, start, vote, statistics)
    languages[at] = vote.result()
    starts[at + 1] = terms.length
  }
  return { terms: terms.values(), starts, summaries, languages }
}

const none: readonly string[] = []

/** So many terms a title and its summary have, as a rule. */
const usualTerms = 16

/** A title without the names of its providers, unless it is nothing else. */
function titleWithout(providers: readonly string[], title: string): string {
  if (providers.length === 0) return title
  const left = providers.reduce((rest, name) => {
    const at = name.length < 3 ? -1 : rest.toLowerCase().indexOf(name.toLowerCase())
    return at < 0 ? rest : `${rest.slice(0, at)} ${rest.slice(at + name.length)}`
  }, title)
  return left === title || /\p{L}{3}/u.test(left) ? left : title
}

function count({ terms, starts }: Encoded, statistics: TextStatistics): void {
  statistics.texts += starts.length - 1
  for (const code of terms) statistics.found[code] = (statistics.found[code] ?? 0) + 1
}

/**
 * Each term once, by its kind and by how rare it is; terms of the summary alone for less. A name is
 * told by its groups of three letters, so that its spellings are close to each other.
 */
function weigh(encoded: Encoded, statistics: TextStatistics, scale: LikenessWeights): TextProfiles {
  const rows = encoded.starts.length - 1
  const weightOf = weightByCode(statistics, scale)
  const [starts, saidStarts] = [new Int32Array(rows + 1), new Int32Array(rows + 1)]
  const most = mostCodes(encoded, statistics)
  const [codes, weights] = [Column.ofWholeNumbers(most), Column.ofNumbers(most)]
  const said = Column.ofWholeNumbers(encoded.terms.length)
  const vector = new Vector(statistics.codes.size)

  for (let row = 0; row < rows; row++) {
    const summary = encoded.summaries[row] ?? 0
    vector.clear()
    for (let at = encoded.starts[row] ?? 0; at < (encoded.starts[row + 1] ?? 0); at++) {
      const code = encoded.terms[at] ?? 0
      const weight = weightOf(code) * (at < summary ? 1 : scale.summary)
      const parts = statistics.spellings[code]
      if (!parts) vector.add(code, weight)
      else for (const part of parts) vector.add(part, weight / Math.sqrt(parts.length))
    }
    for (let at = encoded.starts[row] ?? 0; at < summary; at++) {
      const code = encoded.terms[at] ?? 0
      if (statistics.kinds[code] !== 'plain') said.push(code)
    }
    vector.tell((code, weight) => {
      codes.push(code)
      weights.push(weight)
    })
    starts[row + 1] = codes.length
    saidStarts[row + 1] = said.length
  }
  return {
    ...{ starts, codes: codes.values(), weights: weights.values() },
    ...{ saidStarts, said: said.values(), languages: encoded.languages, statistics, scale },
  }
}

/** How many codes all profiles have together, were no two terms of a text to share one. */
function mostCodes({ terms }: Encoded, { spellings }: TextStatistics): number {
  let most = 0
  for (const code of terms) most += spellings[code]?.length ?? 1
  return most
}

/** From 0 to 1: by its kind, and less the more texts have it. Worked out once, and only if asked for. */
function weightByCode({ texts, kinds, found, codes }: TextStatistics, scale: LikenessWeights) {
  const all = Math.log(texts + scale.textsImagined + 1)
  const known = new Float64Array(codes.size)
  const weigh = (code: number) => {
    const kind = kinds[code] ?? 'spelling'
    if (kind === 'spelling') return 0
    return scale.kinds[kind] * (1 - Math.log(Math.max(1, found[code] ?? 0)) / all)
  }
  return (code: number): number => {
    const weight = known[code] || weigh(code)
    known[code] = weight
    return weight
  }
}
