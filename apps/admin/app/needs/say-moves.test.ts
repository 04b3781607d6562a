import type { Cell } from '@iisg/domain/analysis'
import { partners } from '@iisg/domain/partners'
import { describe, expect, test } from 'vitest'
import { sayMoves } from './say-moves.ts'

const evidence = { partnerFinalised: true, membersFinalised: 1, membersAsked: 1, value: 1 }
const thin: Cell = { status: 'thin', coverage: 0.5, gap: 50, evidence }
const better: Cell = { status: 'thin', coverage: 0.6, gap: 40, evidence }
const covered: Cell = { status: 'covered', coverage: 0.75, gap: 25, evidence }
const unknown = (coverage: number): Cell => ({ status: 'unreported', coverage, evidence })

describe('what changes', () => {
  test('is told once for all partners for whom it is the same', () => {
    const moves = partners.map((partner) => ({ partner, before: thin, after: covered }))

    expect(sayMoves(moves)).toBe('All six partners from 50% to 75% covered, thin to covered')
  })

  test('is told apart where it differs, and what stays comes last', () => {
    expect(
      sayMoves([
        { partner: 'AL', before: thin, after: thin },
        { partner: 'XK', before: thin, after: better },
        { partner: 'RS', before: thin, after: thin },
      ]),
    ).toBe('Kosovo* from 50% to 60% covered; no change for Albania and Serbia')
  })

  test('is no finding where too little is reported', () => {
    expect(sayMoves([{ partner: 'ME', before: unknown(0), after: unknown(1) }])).toBe(
      'Montenegro still unknown, since too little is reported',
    )
  })
})
