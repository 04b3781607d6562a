import type { AuditEvent } from '../audit/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import { type Pillar, pillars } from '../pillars/index.ts'

/** What can happen to a record that its readers want to hear of. */
export const movementKinds = [
  'need stated',
  'need returned',
  'need validated',
  'need adopted',
  'need closed',
  'response recorded',
  'response verified',
  'response closed',
  'response merged',
  'response parted',
  'link declared',
  'link confirmed',
  'link contested',
  'link resolved',
  'link withdrawn',
  'task finalised',
] as const
export type MovementKind = (typeof movementKinds)[number]

/** Something that happened to a record, with where the record belongs. */
export type Movement = {
  kind: MovementKind
  at: Date
  title: string
  href: string
  pillars: Pillar[]
  partners: Partner[]
}

/** Which movement an audit event is; most are none. */
export function movementOf(event: AuditEvent): MovementKind | undefined {
  switch (event.type) {
    case 'need.stated':
      return 'need stated'
    case 'need.returned':
      return 'need returned'
    case 'need.validated':
      return 'need validated'
    case 'need.adopted':
      return 'need adopted'
    case 'need.closed':
      return 'need closed'
    case 'response.recorded':
      return 'response recorded'
    case 'response.verified':
      return 'response verified'
    case 'response.published':
      return event.verified === true ? 'response verified' : undefined
    case 'response.revised':
      return event.changes.status?.after === 'closed' ? 'response closed' : undefined
    case 'response.merged':
      return 'response merged'
    case 'response.parted':
      return 'response parted'
    case 'link.declared':
      return 'link declared'
    case 'link.confirmed':
      return 'link confirmed'
    case 'link.contested':
      return 'link contested'
    case 'link.resolved':
      return 'link resolved'
    case 'link.withdrawn':
      return 'link withdrawn'
    case 'task.finalised':
      return 'task finalised'
  }
  // Whatever else is kept in the audit is told where it belongs, not here.
  return undefined
}

export type MovementCounts = {
  kind: MovementKind
  total: number
  byPillar: Record<Pillar, number>
  byPartner: Record<Partner, number>
}

/** How much of each kind there was. What concerns several partners counts for each, once in all. */
export function movementCounts(movements: readonly Movement[]): MovementCounts[] {
  return movementKinds.map((kind) => {
    const own = movements.filter((each) => each.kind === kind)
    return {
      kind,
      total: own.length,
      byPillar: counted(pillars, (pillar) => own.filter((each) => each.pillars.includes(pillar))),
      byPartner: counted(partners, (partner) =>
        own.filter((each) => each.partners.includes(partner)),
      ),
    }
  })
}

function counted<Key extends string>(
  keys: readonly Key[],
  among: (key: Key) => readonly Movement[],
): Record<Key, number> {
  // An entry for each key makes a whole record, which `fromEntries` cannot say.
  return Object.fromEntries(keys.map((key) => [key, among(key).length])) as Record<Key, number>
}
