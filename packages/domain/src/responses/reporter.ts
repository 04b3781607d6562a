import { z } from 'zod'
import type { Scope } from '../accounts/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { Partner } from '../partners/index.ts'
import type { Pillar } from '../pillars/index.ts'

/** On whose behalf a response is recorded: IATI's reporting organisation. */
export type Reporter =
  | { kind: 'secretariat' }
  | { kind: 'partner'; partner: Partner }
  | { kind: 'organisation'; organisationId: OrganisationId; name: string }

/** A reporter in one word, as forms post it: `secretariat`, a partner, or an organisation's id. */
export const ReporterCode = z.union([z.literal('secretariat'), Partner, OrganisationId], {
  error: 'Choose on whose behalf it is recorded',
})
export type ReporterCode = z.infer<typeof ReporterCode>

export function reporterCodeOf(reporter: Reporter): ReporterCode {
  switch (reporter.kind) {
    case 'secretariat':
      return 'secretariat'
    case 'partner':
      return reporter.partner
    case 'organisation':
      return reporter.organisationId
  }
}

/** Whose a response is, and in which pillars: what somebody's grants have to reach. */
export function scopeOf(response: {
  reporter: Reporter
  pillars: readonly { pillar: Pillar }[]
}): Scope {
  const pillars = response.pillars.map(({ pillar }) => pillar)
  return scopeFor(reporterCodeOf(response.reporter), pillars)
}

/** The same for what is only being typed. */
export function scopeFor(reporter: ReporterCode, pillars: readonly Pillar[]): Scope {
  if (reporter === 'secretariat') return { pillars }
  const partner = Partner.safeParse(reporter)
  return partner.success
    ? { partners: [partner.data], pillars }
    : { organisationIds: [OrganisationId.parse(reporter)], pillars }
}
