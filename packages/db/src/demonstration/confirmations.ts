import type { AccountId } from '@iisg/domain/accounts'
import type { AuditEvent } from '@iisg/domain/audit'
import type { Need } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import { coveredBy } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import type { KeptLink } from './support-links.ts'

type Told = Extract<AuditEvent, { type: 'link.confirmed' | 'link.contested' | 'link.resolved' }>

/**
 * Keeps what the beneficiaries say of the invented links, each by its own coordinator, and how the
 * Secretariat resolved what was contested. Tells the events that it amounts to.
 */
export async function keepConfirmations(
  trx: Transaction<Tables>,
  links: readonly KeptLink[],
): Promise<Told[]> {
  const needs = await needsById(trx)
  const speakerFor = await speakers(trx)
  const rows = links.flatMap((link) => {
    const need = needs.get(link.needId)
    if (need === undefined) return []
    const covered = coveredBy({ covers: [], response: link.serves }, need)
    return wordsOn(link, covered).map((word) => ({
      ...word,
      linkId: link.id,
      accountId:
        word.status === 'resolved' ? speakerFor.editor : speakerFor.of(word.partner, need.pillar),
    }))
  })
  await trx.insertInto('linkConfirmation').values(rows).execute()

  const linkOf = new Map(links.map((link) => [link.id, link]))
  return rows.flatMap((row) => {
    const link = linkOf.get(row.linkId)
    return link ? [eventOf(row, link)] : []
  })
}

function wordsOn({ told: { confirmed, contested } }: KeptLink, covered: readonly Partner[]) {
  const confirming = confirmed === true ? covered : (confirmed ?? [])
  const words = confirming
    .filter((partner) => partner !== contested?.by)
    .map((partner) => ({ partner, step: 1, status: 'confirmed' as const, ...nothingMore }))
  if (contested === undefined) return words

  const { by: partner, reason, note, resolved } = contested
  return [
    ...words,
    { ...nothingMore, partner, step: 1, status: 'contested' as const, reason, note },
    ...(resolved
      ? [{ ...nothingMore, partner, step: 2, status: 'resolved' as const, ...resolved }]
      : []),
  ]
}

const nothingMore = { reason: null, note: '', outcome: null }

type Row = ReturnType<typeof wordsOn>[number]

function eventOf(
  { partner, reason, outcome }: Row,
  { id: linkId, needId, responseId, strength }: KeptLink,
): Told {
  const sides = { linkId, needId, responseId, partner }
  if (reason !== null) return { type: 'link.contested', ...sides, reason }
  if (outcome !== null) return { type: 'link.resolved', ...sides, outcome, strength }
  return { type: 'link.confirmed', ...sides }
}

async function needsById(trx: Transaction<Tables>) {
  const rows = await trx
    .selectFrom('need')
    .innerJoin('measure', 'measure.id', 'need.measureId')
    .innerJoin('objective', 'objective.id', 'measure.objectiveId')
    .select(['need.id', 'need.partners', 'objective.pillar'])
    .execute()
  return new Map<Need['id'], (typeof rows)[number]>(rows.map((row) => [row.id, row]))
}

/** Who speaks for a partner in a pillar, and for the Secretariat. */
async function speakers(trx: Transaction<Tables>) {
  const grants = await trx
    .selectFrom('accountGrant')
    .innerJoin('account', 'account.id', 'accountGrant.accountId')
    .where('account.email', 'like', '%@demo.example')
    .select(['accountGrant.accountId', 'role', 'partner', 'pillar'])
    .orderBy(sql`account.email`)
    .execute()
  const find = (is: (grant: (typeof grants)[number]) => boolean): AccountId | null =>
    grants.find(is)?.accountId ?? null

  return {
    editor: find(({ role }) => role === 'editor'),
    of: (partner: Partner, pillar: string) =>
      find((grant) => grant.partner === partner && grant.pillar === pillar),
  }
}
