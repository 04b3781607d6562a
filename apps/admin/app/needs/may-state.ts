import { may, type Viewer } from '@iisg/domain/accounts'
import { type Partner, partners } from '@iisg/domain/partners'
import { type Pillar, pillars } from '@iisg/domain/pillars'

/** The pillars in which somebody states needs for at least one partner. */
export function pillarsToStateIn(viewer: Viewer): Pillar[] {
  return pillars.filter((pillar) => partnersToStateFor(viewer, [pillar]).length > 0)
}

/** The partners for whom somebody states needs, in one of some pillars. */
export function partnersToStateFor(viewer: Viewer, among: readonly Pillar[] = pillars): Partner[] {
  return partners.filter((partner) =>
    among.some((pillar) => may(viewer, 'state needs', { partners: [partner], pillars: [pillar] })),
  )
}
