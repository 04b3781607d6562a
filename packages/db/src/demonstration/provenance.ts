import type { Provenance } from '@iisg/domain/provenance'

/** Every invented record says so of itself: the pages show their mark from it. */
export const invented = JSON.stringify({ kind: 'demonstration' } satisfies Provenance)

/** Real organisations, memberships, meetings and products, told in our own words. */
export const readInPublicPages = JSON.stringify({
  kind: 'document',
  source: 'Public pages of the IISG, 2018–2024',
} satisfies Provenance)
