import type { EventId, EventKind } from '@iisg/domain/events'
import type { MembershipKind } from '@iisg/domain/members'
import type { ArticleId } from '@iisg/domain/news'
import type { OrganisationType } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { ProductId, ProductKind, ProductState } from '@iisg/domain/products'
import type { Provenance } from '@iisg/domain/provenance'
import type { ResponseId, ResponseStatus } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'

/** How a record came to us. Who entered it or in which file it was, visitors are not told. */
export type ProvenanceKind = Provenance['kind']

/**
 * What anyone may know, as the schema `published` shows it. Needs, links and what is weighed of
 * them are not here. A test holds these names to the database's.
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
  }
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
}
