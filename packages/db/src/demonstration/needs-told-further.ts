import type { AccountId } from '@iisg/domain/accounts'
import type { CycleId } from '@iisg/domain/cycles'
import { type NeedId, NeedRevision } from '@iisg/domain/needs'
import type { OrganisationId } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { needsToldFurther } from './content/needs-told-further.ts'
import { providers } from './content/providers.ts'
import type { NeedTold, NeedToldFurther } from './content/telling.ts'

type Kept = { need: NeedTold; cycleId: CycleId; id: NeedId }
type People = {
  coordinatorOf: (partner: Partner, pillar: Pillar) => AccountId | null
  editor: AccountId | null
}

/**
 * Tells what more is invented of needs: the authorities that they are about, documents, costs, what
 * was said about them, and who approved their wording. Of needs that are on their way everybody who
 * states them has, where nothing else is told.
 */
export async function tellFurther(
  trx: Transaction<Tables>,
  needs: readonly Kept[],
  currentCycle: CycleId,
): Promise<void> {
  const people = await peopleIn(trx)
  const authorityOf = await authoritiesIn(trx)
  for (const { need, cycleId, id } of needs) {
    const further = cycleId === currentCycle ? (needsToldFurther[need.code] ?? {}) : {}
    const institutionIds = cycleId === currentCycle ? need.partners.map(authorityOf) : []
    await keepFurther(trx, { need, id, further, institutionIds, people })
  }
}

type Telling = {
  need: NeedTold
  id: NeedId
  further: NeedToldFurther
  institutionIds: OrganisationId[]
  people: People
}

async function keepFurther(trx: Transaction<Tables>, telling: Telling): Promise<void> {
  const { need, id, further, institutionIds, people } = telling
  const { earlier, returned, comments = [] } = further
  const revision = revisionOf(need, further, institutionIds)
  const version = earlier ? 2 : 1
  const pillar = pillarOf(need.code)
  const [first] = need.partners
  const author = people.coordinatorOf(first, pillar)

  const { institutionIds: _, sources, ...columns } = revision
  await trx
    .updateTable('need')
    .set({
      ...columns,
      sources: JSON.stringify(sources),
      version,
      wording: version,
      ...((need.state ?? 'adopted') !== 'draft' && { submittedBy: author }),
      ...(returned && { reviewedBy: people.editor }),
    })
    .where('id', '=', id)
    .execute()
  if (institutionIds.length > 0) {
    const rows = institutionIds.map((organisationId) => ({ needId: id, organisationId }))
    await trx.insertInto('needInstitution').values(rows).execute()
  }
  await trx
    .insertInto('needVersion')
    .values([
      ...(earlier
        ? [
            {
              needId: id,
              version: 1,
              content: told({ ...revision, ...earlier }),
              accountId: author,
            },
          ]
        : []),
      { needId: id, version, content: told(revision), accountId: author },
    ])
    .execute()

  const isDraft = need.state === 'draft'
  const approving = further.approvedBy ?? (isDraft ? [] : need.partners)
  if (approving.length > 0) {
    const approvals = approving.map((partner) => ({
      needId: id,
      partner,
      wording: version,
      accountId: people.coordinatorOf(partner, pillar),
    }))
    await trx.insertInto('needApproval').values(approvals).execute()
  }
  if (returned) {
    const { reasons, note } = returned
    const row = { needId: id, version, reasons: [...reasons], note, accountId: people.editor }
    await trx.insertInto('needReturn').values(row).execute()
  }
  for (const { field, body, by, resolved } of comments) {
    const accountId = by === 'secretariat' ? people.editor : people.coordinatorOf(by, pillar)
    const answer = resolved ? { resolvedBy: people.editor, resolvedAt: new Date() } : {}
    await trx
      .insertInto('needComment')
      .values({ needId: id, version, field, body, accountId, ...answer })
      .execute()
  }
}

/** What is invented of a need, parsed as a form would be. */
function revisionOf(
  need: NeedTold,
  { types = [], cost = ['', '', ''], target = '', sources = [] }: NeedToldFurther,
  institutionIds: readonly OrganisationId[],
): NeedRevision {
  const [costAmount, costCurrency, costOn] = cost
  return NeedRevision.parse({
    ...need,
    institutionIds,
    requestedActivityTypes: types,
    costAmount,
    costCurrency,
    costOn,
    targetDay: target,
    sources: sources.map(([title, category, page]) => ({
      title: `${title} (demonstration)`,
      category,
      page,
      link: '',
    })),
  })
}

function told(revision: NeedRevision): string {
  return JSON.stringify(revision)
}

function pillarOf(code: string): Pillar {
  if (code.startsWith('CT')) return 'WBCTi'
  return code.startsWith('SC') ? 'WBCSCi' : 'WBBSi'
}

async function peopleIn(trx: Transaction<Tables>): Promise<People> {
  const grants = await trx
    .selectFrom('accountGrant')
    .select(['accountId', 'role', 'partner', 'pillar'])
    .execute()
  return {
    coordinatorOf: (partner, pillar) =>
      grants.find((grant) => grant.partner === partner && grant.pillar === pillar)?.accountId ??
      null,
    editor: grants.find(({ role }) => role === 'editor')?.accountId ?? null,
  }
}

/** The authorities that do not exist: nothing invented is laid at a real door. */
async function authoritiesIn(
  trx: Transaction<Tables>,
): Promise<(partner: Partner) => OrganisationId> {
  const names = Object.values(providers).flatMap(({ name, partner }) => (partner ? [name] : []))
  const rows = await trx
    .selectFrom('organisation')
    .where('name', 'in', names)
    .select(['id', 'partner'])
    .execute()
  const ids = new Map(rows.map(({ id, partner }) => [partner, id]))
  return (partner) => {
    const id = ids.get(partner)
    if (id === undefined) throw new Error(`The demonstration has no authority of ${partner}`)
    return id
  }
}
