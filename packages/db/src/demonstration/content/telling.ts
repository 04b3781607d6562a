import type { EventKind } from '@iisg/domain/events'
import type { ContestReason } from '@iisg/domain/links'
import type { MembershipKind } from '@iisg/domain/members'
import type {
  CommentField,
  DocumentCategory,
  Kind,
  NeedReturnReason,
  NeedState,
  Perspective,
  Priority,
} from '@iisg/domain/needs'
import type { OrganisationType } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { ProductKind, ProductState } from '@iisg/domain/products'
import type {
  ActivityType,
  BudgetStatus,
  ResponseKind,
  ResponseStatus,
  Strength,
} from '@iisg/domain/responses'
import type { ProviderKey } from './providers.ts'

/**
 * How the demonstration's content is told: as briefly as a person can write it. What is written to
 * the database is parsed from it, so days and amounts are plain text here.
 */
export type OrganisationTold = {
  name: string
  acronym?: string
  type: OrganisationType
  partner?: Partner
  iatiRef?: string
  /** Of a partner's authority: how many events it says it can take part in. */
  eventsPerMonth?: number
  /** Other spellings that we know it by. */
  spellings?: readonly string[]
}

export type MembershipTold = {
  pillars: readonly Pillar[]
  kind: MembershipKind
  from?: string
  basis: string
}

/** One measure for each strand where there is something to do. */
export type ObjectiveTold = {
  code: string
  pillar: Pillar
  title: string
  measures: Partial<Record<StrandLetter, string>>
}

/** A for anticipate, P for prevent, T for protect, R for respond. */
export type StrandLetter = 'A' | 'P' | 'T' | 'R'

export type EventTold = {
  slug: string
  title: string
  summary: string
  kind: EventKind
  /** A day, two days, a month such as '2018-05', or nothing where the source gives nothing. */
  on?: string | readonly [string, string]
  yearInferred?: true
  city?: string
  countryCode?: string
  organisers: readonly string[]
  pillars: readonly Pillar[]
}

export type ProductTold = {
  title: string
  kind: ProductKind
  pillars: readonly Pillar[]
  state: ProductState
  adoptedOn?: string
}

/** A need; its code begins with the code of its measure, such as `CT2-P-01`. */
export type NeedTold = {
  code: string
  title: string
  description: string
  kinds: readonly [Kind, ...Kind[]]
  perspectives: readonly [Perspective, ...Perspective[]]
  partners: readonly [Partner, ...Partner[]]
  priority: Priority
  /** Adopted where nothing is said. */
  state?: NeedState
  /** The code of the need in the earlier cycle that it goes on from. */
  from?: string
}

/** What is told of a need once there is more to tell. */
export type NeedToldFurther = {
  /** What it said before it was revised. */
  earlier?: { title: string; description: string }
  types?: readonly ActivityType[]
  cost?: readonly [amount: string, currency: string, on: string]
  target?: string
  sources?: readonly (readonly [title: string, category: DocumentCategory, page: string])[]
  /** All who state it, where nothing is said. */
  approvedBy?: readonly Partner[]
  returned?: { reasons: readonly [NeedReturnReason, ...NeedReturnReason[]]; note: string }
  comments?: readonly {
    field: CommentField
    body: string
    by: Partner | 'secretariat'
    resolved?: true
  }[]
}

export type ResponseTold = {
  /** Such as `CT-001`; kept as the identifier `DEMO-CT-001`. */
  code: string
  /** A support project where nothing is said. */
  kind?: ResponseKind
  title: string
  summary: string
  pillars: readonly [Pillar, ...Pillar[]]
  regional?: true
  /** Who it serves, with its share in percent or without. */
  partners: readonly Partner[] | Partial<Record<Partner, number>>
  status: ResponseStatus
  /** The first day and the last; what is open-ended has no last. */
  days: readonly [string, string?]
  funding: readonly ProviderKey[]
  implementing: readonly ProviderKey[]
  types: readonly ActivityType[]
  /** DAC purpose codes. */
  sectors: readonly string[]
  budget?: readonly [amount: string, currency: string, status: BudgetStatus]
  /** Everybody sees the brief of a support project, members see the rest, unless this is said. */
  shown?: 'to members' | 'to its pillar' | 'not yet'
  /** What it does for needs of the current cycle, by their codes. */
  meets?: Record<string, LinkTold>
  /** What it did for needs of the earlier cycle. */
  met?: Record<string, LinkTold>
}

export type LinkTold = {
  strength: Strength
  because: string
  /** All that the need asks for, where nothing is said. */
  aspects?: readonly Kind[]
  /** By all that it covers, or by these alone. */
  confirmed?: true | readonly Partner[]
  contested?: ContestTold
}

export type ContestTold = {
  by: Partner
  reason: ContestReason
  note: string
  /** What the Secretariat made of it. The strength told above is the one from then on. */
  resolved?: { outcome: 'kept' | 'weakened'; note: string }
}
