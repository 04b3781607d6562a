import type { Db } from '@iisg/db'
import { namesOf } from '@iisg/db/audit'
import { listSeats } from '@iisg/db/members'
import { type Actor, may } from '@iisg/domain/accounts'
import { partnerNames, partners } from '@iisg/domain/partners'
import { pillars } from '@iisg/domain/pillars'
import { type ReporterCode, type ResponseDraft, scopeFor } from '@iisg/domain/responses'
import type { Option, Options } from '@iisg/ui/forms'
import { listed } from '@iisg/ui/numbers'
import { pillarOptions } from '@iisg/ui/pillars'

/** On whose behalf somebody may record, and in which pillars. */
export type Reporting = { reporters: Options; pillars: Options }

/** The Secretariat records for anybody; a contributor for whom their grants name. */
export async function reportingOf(db: Db, actor: Actor): Promise<Reporting> {
  const open = pillars.filter((pillar) =>
    codesFor(actor).some((code) => reach(actor, code, pillar)),
  )
  return {
    reporters: may(actor, 'verify responses')
      ? await everyReporter(db)
      : await ownReporters(db, actor),
    pillars: pillarOptions.filter(({ value }) =>
      may(actor, 'verify responses') ? true : open.some((pillar) => pillar === value),
    ),
  }
}

/** What is wrong with on whose behalf a draft is recorded: nobody records for others. */
export function reportingProblems(
  actor: Actor,
  { reporter, pillars }: Pick<ResponseDraft, 'reporter' | 'pillars'>,
): Record<string, string> {
  if (may(actor, 'record responses', scopeFor(reporter, pillars))) return {}
  const theirs = codesFor(actor).includes(reporter)
  if (!theirs) return { reporter: 'Choose one of those that you record for' }
  const within = allPillarsOf(actor, reporter)
  return { pillars: `You record under ${listed(within)}. Leave the others to those who do` }
}

function allPillarsOf(actor: Actor, reporter: ReporterCode): string[] {
  return pillars.filter((pillar) => reach(actor, reporter, pillar))
}

function reach(actor: Actor, reporter: ReporterCode, pillar: (typeof pillars)[number]): boolean {
  return may(actor, 'record responses', scopeFor(reporter, [pillar]))
}

/** Whom a contributor's grants name, each once. */
function codesFor({ grants }: Actor): ReporterCode[] {
  const codes = grants.flatMap((grant): ReporterCode[] => {
    if ('partner' in grant) return [grant.partner]
    return 'organisationId' in grant ? [grant.organisationId] : []
  })
  return [...new Set(codes)]
}

async function ownReporters(db: Db, actor: Actor): Promise<Option[]> {
  const codes = codesFor(actor)
  const names: Record<string, string> = { ...partnerNames, ...(await namesOf(db, ids(codes))) }
  return codes.map((value) => ({ value, text: names[value] ?? 'Your organisation' }))
}

function ids(codes: readonly ReporterCode[]): string[] {
  return codes.filter((code) => !partners.some((partner) => partner === code))
}

async function everyReporter(db: Db): Promise<Option[]> {
  const seats = await listSeats(db)
  return [
    { value: 'secretariat', text: 'The Secretariat' },
    ...partners.map((value) => ({ value, text: partnerNames[value] })),
    ...seats.map(({ id, name }) => ({ value: id, text: name })),
  ]
}
