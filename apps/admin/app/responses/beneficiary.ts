import { type Actor, may } from '@iisg/domain/accounts'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'

/** Whether somebody speaks for a partner that a response serves, in one of its pillars. */
export function isBeneficiary(actor: Actor, partner: Partner, pillars: readonly Pillar[]): boolean {
  return pillars.some((pillar) =>
    may(actor, 'confirm support links', { partners: [partner], pillars: [pillar] }),
  )
}
