import { isDeepStrictEqual } from 'node:util'
import { type CoverageMatrix, matrixOf } from '@iisg/domain/analysis'
import { counts } from '@iisg/domain/needs'
import { Erratum, Seal, type SecretariatEdition } from '@iisg/domain/snapshots'
import { readEdition } from '../analysis/index.ts'
import { fingerprintOf, isSigned, textOf } from './signing.ts'

/** What was looked at in the file of a frozen cycle, and whether it is as it should be. */
export type Verification = {
  label: string
  edition: string
  frozenAt: string
  by: string
  publicKey: string
  checks: { what: VerificationCheck; holds: boolean }[]
}

export type VerificationCheck = 'content' | 'signature' | 'figures' | 'errata'

/**
 * Verifies the file of a frozen cycle with nothing but itself: the content has the fingerprint that
 * was signed, the signature fits, the figures follow from the records, and the errata are a chain
 * from the seal on.
 *
 * @returns nothing where the text is no such file at all.
 */
export function verificationOf(file: string): Verification | undefined {
  const [content = '', sealLine = '', ...others] = file.trimEnd().split('\n')
  const erratumLines = others.filter((line) => !isNote(line))
  const seal = Seal.safeParse(parsed(sealLine))
  const edition = parsed(content)
  if (!seal.success || !isEdition(edition)) return undefined

  const { statement, publicKey } = seal.data
  return {
    label: statement.cycle.label,
    edition: edition.edition,
    frozenAt: statement.at,
    by: statement.by.name,
    publicKey,
    checks: [
      {
        what: 'content',
        holds: fingerprintOf(content) === statement.fingerprints[edition.edition],
      },
      { what: 'signature', holds: isSigned(textOf(statement), seal.data) },
      ...(edition.edition === 'secretariat'
        ? [{ what: 'figures' as const, holds: figuresFollow(content) }]
        : []),
      { what: 'errata', holds: areChained(seal.data, erratumLines) },
    ],
  }
}

/** The footnote to a name is no part of what was sealed. */
function isNote(line: string): boolean {
  const value = parsed(line)
  return value !== null && typeof value === 'object' && Object.keys(value).join() === 'note'
}

function isEdition(value: unknown): value is { edition: 'secretariat' | 'members' } {
  if (value === null || typeof value !== 'object' || !('edition' in value)) return false
  return value.edition === 'secretariat' || value.edition === 'members'
}

/** Weighs the records once more: the same matrix comes out, to the last bit. */
function figuresFollow(content: string): boolean {
  try {
    const { weighed, matrix } = readEdition<SecretariatEdition>(content)
    const needs = weighed.needs.filter(({ state }) => counts(state, 'working'))
    return isDeepStrictEqual(plain(matrixOf({ ...weighed, needs })), plain(matrix))
  } catch {
    return false // A content that cannot be weighed is one whose figures do not follow.
  }
}

function plain(matrix: CoverageMatrix): unknown {
  return JSON.parse(JSON.stringify(matrix))
}

function areChained(seal: Seal, lines: readonly string[]): boolean {
  let previous = fingerprintOf(textOf(seal.statement))
  return lines.every((line, index) => {
    const erratum = Erratum.safeParse(parsed(line))
    if (!erratum.success) return false
    const { statement } = erratum.data
    const holds =
      statement.number === index + 1 &&
      statement.previous === previous &&
      statement.cycle.id === seal.statement.cycle.id &&
      isSigned(textOf(statement), erratum.data)
    previous = fingerprintOf(textOf(statement))
    return holds
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // It is not JSON: whoever asked will say so.
  }
}
