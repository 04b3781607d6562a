import { likenessOf, profilesOf } from '../../similarity/index.ts'
import { type Finding, type FindingInput, findingBetween } from '../index.ts'

/** Every response against every other: what obviously finds all findings, and slowly. */
export function everyPair({ responses, belongTogether, judging }: FindingInput): Finding[] {
  const texts = profilesOf(responses, judging.method.likeness)
  const findings: Finding[] = []
  for (const [at, one] of responses.entries()) {
    for (const [next, other] of responses.entries()) {
      if (next <= at) continue
      if (belongTogether(one.id, other.id)) continue
      const finding = findingBetween(one, other, likenessOf(texts, at, next), judging)
      if (finding) findings.push(finding)
    }
  }
  return findings
}
