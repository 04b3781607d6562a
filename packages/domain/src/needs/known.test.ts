import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AccountId, type Actor, type Grant, type Viewer } from '../accounts/index.ts'
import { Tier } from '../disclosure/index.ts'
import { partners } from '../partners/index.ts'
import { aNeed } from '../testing/index.ts'
import { mayComment, mayKnowNeed, mayReadComments } from './index.ts'

const need = (tier: Exclude<Tier, 'public'>) => aNeed({ tier, partners: ['AL', 'MK'] })
const viewers: [string, Viewer, knows: Tier[], comments: boolean][] = [
  ['the public', 'public', [], false],
  ['a reader', actor({ role: 'reader' }), ['members'], false],
  ['the Board', actor({ role: 'board reader' }), ['members'], false],
  ['an editor', actor({ role: 'editor' }), ['members', 'pillar', 'secretariat'], true],
  ['one of its partners', coordinator('AL'), ['members', 'pillar', 'secretariat'], true],
  ['another of its partners', coordinator('MK'), ['members', 'pillar', 'secretariat'], true],
  ['a partner of the pillar', coordinator('RS'), ['members', 'pillar'], false],
  ['its partner in another pillar', coordinator('AL', 'WBCTi'), ['members'], false],
]

describe('who may know a need', () => {
  test.each(viewers)('%s', (_, viewer, knows, comments) => {
    const known = (['members', 'pillar', 'secretariat'] as const).filter((tier) =>
      mayKnowNeed(viewer, need(tier)),
    )

    expect(known).toEqual(knows)
    expect(mayReadComments(viewer, need('members'))).toBe(comments)
    expect(mayComment(viewer, need('members'))).toBe(comments)
  })

  test('reads comments as an auditor, and writes none', () => {
    const auditor = actor({ role: 'auditor' })

    expect(mayReadComments(auditor, need('members'))).toBe(true)
    expect(mayComment(auditor, need('members'))).toBe(false)
  })

  test('is never more than know it at a wider tier', () => {
    const tiers = Tier.exclude(['public']).options
    fc.assert(
      fc.property(
        fc.constantFrom(...viewers.map(([, viewer]) => viewer)),
        fc.subarray([...partners], { minLength: 1 }),
        (viewer, stating) => {
          const known = tiers.map((tier) => mayKnowNeed(viewer, aNeed({ tier, partners: stating })))
          // Once it is too narrow for somebody, it stays so.
          expect(known.lastIndexOf(true)).toBeLessThan(
            known.includes(false) ? known.indexOf(false) : known.length,
          )
        },
      ),
    )
  })
})

function coordinator(partner: 'AL' | 'MK' | 'RS', pillar: 'WBBSi' | 'WBCTi' = 'WBBSi'): Actor {
  return actor({ role: 'partner coordinator', partner, pillar })
}

function actor(...grants: Grant[]): Actor {
  return { accountId: AccountId.parse(crypto.randomUUID()), name: 'Ana', grants }
}
