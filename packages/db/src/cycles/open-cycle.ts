import { type CycleDraft, type CycleId, type CycleKind, usualPlan } from '@iisg/domain/cycles'
import { sql, type Transaction } from 'kysely'
import { type By, change, MoveRefused } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { today } from '../time/index.ts'

/**
 * Opens a cycle in its first stage, with its plan of stages and a task for everybody who is asked:
 * each partner, each member with a seat and each EU Delegation that contributes, pillar by pillar.
 * Who was responsible in the last cycle of its kind is again.
 *
 * @throws MoveRefused with a sentence, where its name is taken or its tree is a draft.
 */
export function openCycle(db: Db, by: By, draft: CycleDraft) {
  return change(db, by, async (trx) => {
    const { opensOn, dueOn, ...cycle } = draft
    await requireTreeInForce(trx, draft)
    const last = await lastOf(trx, draft.kind)
    const opened = await trx
      .insertInto('mappingCycle')
      .values({ ...cycle, stage: 'planned', provenance: JSON.stringify({ kind: 'manual' }) })
      .onConflict((conflict) => conflict.column('label').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (opened === undefined) {
      throw new MoveRefused('There is a cycle with this name already: give it another')
    }

    const cycleId = opened.id
    const reachedOn = await today(trx)
    await trx
      .insertInto('cycleStage')
      .values(
        usualPlan(opensOn).map(({ stage, plannedOn }) => ({
          ...{ cycleId, stage, plannedOn },
          reachedOn: stage === 'planned' ? reachedOn : null,
        })),
      )
      .execute()
    await askEverybody(trx, cycleId, last, dueOn)
    return { type: 'cycle.opened', cycleId }
  })
}

async function requireTreeInForce(
  trx: Transaction<Tables>,
  { treeVersionId }: Pick<CycleDraft, 'treeVersionId'>,
): Promise<void> {
  const tree = await trx
    .selectFrom('treeVersion')
    .where('id', '=', treeVersionId)
    .select('inForceOn')
    .executeTakeFirst()
  if (tree === undefined) throw new MoveRefused('Choose one of the trees')
  if (tree.inForceOn === null) {
    throw new MoveRefused('This tree is a draft: put it in force before a cycle begins with it')
  }
}

async function lastOf(trx: Transaction<Tables>, kind: CycleKind): Promise<CycleId | null> {
  const last = await trx
    .selectFrom('mappingCycle')
    .where('kind', '=', kind)
    .orderBy('startsOn', 'desc')
    .orderBy('createdAt', 'desc')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return last?.id ?? null
}

/**
 * The tasks of a new cycle, all pending; what was waived last time is waived again. An account that
 * was closed, or holds no fitting grant any more, is not asked: then it is whoever holds one.
 */
async function askEverybody(
  trx: Transaction<Tables>,
  cycleId: CycleId,
  last: CycleId | null,
  dueOn: CycleDraft['dueOn'],
): Promise<void> {
  await sql`
    with asked as (
      select pillar, partner, null::uuid as organisation_id
      from unnest(array['WBCTi', 'WBCSCi', 'WBBSi']) pillar,
        unnest(array['AL', 'BA', 'XK', 'ME', 'MK', 'RS']) partner
      union
      select membership.pillar, null, membership.organisation_id
      from membership join organisation on organisation.id = membership.organisation_id
      where organisation.partner is null and membership.kind <> 'observer'
        and coalesce(membership.starts_on, current_date) <= current_date
        and coalesce(membership.ends_on, current_date) >= current_date
      union
      select held.pillar, null, held.organisation_id
      from account_grant held join account on account.id = held.account_id
      where held.role = 'delegation contributor' and account.closed_at is null),
    told as (
      select asked.*, earlier.state as earlier_state, earlier.note as earlier_note,
        earlier.responsible_id as earlier_responsible, earlier.deputy_id as earlier_deputy,
        array(
          select account.id from account_grant held
          join account on account.id = held.account_id
          where account.closed_at is null and held.pillar = asked.pillar
            and (held.partner = asked.partner or held.organisation_id = asked.organisation_id)
          order by account.created_at, account.id) as people
      from asked left join cycle_task earlier on earlier.cycle_id = ${last}
        and earlier.pillar = asked.pillar
        and earlier.partner is not distinct from asked.partner
        and earlier.organisation_id is not distinct from asked.organisation_id),
    chosen as (
      select told.*,
        case when earlier_responsible = any (people) then earlier_responsible
          else people[1] end as responsible_id
      from told)
    insert into cycle_task
      (cycle_id, pillar, partner, organisation_id, due_on, state, note, responsible_id, deputy_id)
    select ${cycleId}, pillar, partner, organisation_id, ${dueOn},
      case when earlier_state = 'waived' then 'waived' else 'pending' end,
      case when earlier_state = 'waived' then earlier_note else '' end,
      responsible_id,
      case when earlier_deputy = any (people) and earlier_deputy <> responsible_id
        then earlier_deputy
        else (array_remove(people, responsible_id))[1] end
    from chosen`.execute(trx)
}
