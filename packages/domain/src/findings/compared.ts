import type { ActivityType } from '../activities/index.ts'
import type { Need, NeedId } from '../needs/index.ts'
import type { OrganisationId } from '../organisations/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import type { Pillar } from '../pillars/index.ts'
import type { ExternalId } from '../provenance/index.ts'
import type { ResponseId, Strength, WorkingPeriod } from '../responses/index.ts'

/** What has to be known of a response to compare it with others. */
export type ComparedResponse = {
  id: ResponseId
  title: string
  summary: string
  pillars: readonly Pillar[]
  /** Whom it serves, see `servedBy`. */
  partners: readonly Partner[]
  /** The institutions that it names; none where nobody said. */
  institutionIds: readonly OrganisationId[]
  activityTypes: readonly ActivityType[]
  period: WorkingPeriod
  cancelled: boolean
  funderIds: readonly OrganisationId[]
  implementerIds: readonly OrganisationId[]
  /** What these bodies are called: in a title, their names say nothing new. */
  providers?: readonly string[] | undefined
  externalIds: readonly ExternalId[]
  /** The needs that it is linked to, each once. */
  needs: readonly ComparedNeed[]
}

/** A need that a response is linked to, with what both the link and the need weigh. */
export type ComparedNeed = { id: NeedId; strength: Strength; priority: Need['priority'] }

/** Whom a response serves: the partners that it names, or all six where it is for the region. */
export function servedBy(named: readonly Partner[], regional: boolean): readonly Partner[] {
  return named.length === 0 && regional ? partners : named
}
