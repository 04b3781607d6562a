import type { CycleId } from '@iisg/domain/cycles'
import type { EventId, EventKind } from '@iisg/domain/events'
import type { MembershipKind } from '@iisg/domain/members'
import type { ArticleId } from '@iisg/domain/news'
import type { OrganisationType } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { ProductId, ProductKind, ProductState } from '@iisg/domain/products'
import type { Provenance } from '@iisg/domain/provenance'
import type { Standing } from '@iisg/domain/public-figures'
import type { ResponseId, ResponseStatus } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'

/** How a record came to us. Who entered it or in which file it was, visitors are not told. */
export type ProvenanceKind = Provenance['kind']

/**
 * What anyone may know, as the schema `published` shows it. Needs and links are not here, and of what
 * is weighed only figures in blocks. A test holds these names to the database's.
 */
export type PublicViews = {
  supportProject: {
    id: ResponseId
    title: string
    status: ResponseStatus
    regional: boolean
    startsOn: Day | null
    endsOn: Day | null
    partners: Partner[]
    pillars: Pillar[]
    donors: string[]
    implementers: string[]
    iatiIdentifier: string | null
    provenance: ProvenanceKind
    searchText: string
    updatedAt: Date
    /** When it was read from whoever published it; nothing where it was not imported. */
    retrievedAt: Date | null
    /** The day on which somebody last confirmed that it is still as it is told. */
    lastConfirmedOn: Day | null
  }
  /** Projects that are told under another by now. */
  movedProject: { id: ResponseId; nowId: ResponseId }
  event: {
    id: EventId
    slug: string
    title: string
    summary: string
    kind: EventKind
    datePrecision: 'day' | 'month' | 'unknown'
    startsOn: Day | null
    endsOn: Day | null
    yearInferred: boolean
    city: string | null
    countryCode: string | null
    organisers: string[]
    pillars: Pillar[]
    provenance: ProvenanceKind
  }
  article: {
    id: ArticleId
    slug: string
    title: string
    body: string
    pillars: Pillar[]
    publishedOn: Day
    provenance: ProvenanceKind
  }
  member: {
    id: string
    name: string
    acronym: string | null
    type: OrganisationType | null
    partner: Partner | null
    pillar: Pillar
    kind: MembershipKind
    provenance: ProvenanceKind
  }
  product: {
    id: ProductId
    title: string
    kind: ProductKind
    pillars: Pillar[]
    state: ProductState
    adoptedOn: Day | null
    provenance: ProvenanceKind
  }
  objective: {
    code: string
    pillar: Pillar
    title: string
    position: number
    tree: string
    note: string
  }
  /** A frozen needs cycle whose figures are published. */
  figurePublication: {
    cycleId: CycleId
    label: string
    startsOn: Day
    endsOn: Day
    methodVersion: number
    provenance: ProvenanceKind
    /** All needs behind the figures, each counted once. */
    needs: number
    frozenAt: Date
    /** The ways to stand that its figures speak of. */
    ways: Standing[]
    fingerprint: string
    publishedAt: Date
    /** How many errors were told of the cycle since it was frozen. */
    errata: number
  }
  /** A figure that may be shown: in blocks, with enough needs and partners behind it. */
  publicFigure: {
    cycleId: CycleId
    pillar: Pillar | null
    partner: Partner | null
    standings: Standing[]
    count: number
  }
}
