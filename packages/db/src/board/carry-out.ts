import type { Actor } from '@iisg/domain/accounts'
import { type Decision, isAdopted } from '@iisg/domain/board'
import type { CycleId } from '@iisg/domain/cycles'
import { moveNeed } from '@iisg/domain/needs'
import { change, StaleVersion } from '../audit/index.ts'
import { findCycle, MoveRefused, moveCycle } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { adoptNeed, findNeed, listNeeds } from '../needs/index.ts'
import { findSeal } from '../snapshots/index.ts'

/** What carrying a decision out has done, and what it could not do, as sentences. */
export type CarriedOut = { adopted: number; problems: string[] }

/**
 * Does what the Board decided: adopts the validated needs of the cycle and moves it to its stage,
 * adopts the product, or gives the organisation its seat. Safe to repeat: what is done already is
 * left as it is, so that a second call finishes what the first could not.
 */
export async function carryOut(db: Db, by: Actor, decision: Decision): Promise<CarriedOut> {
  if (!isAdopted(decision.outcome)) return { adopted: 0, problems: [] }
  const { subject } = decision
  switch (subject.kind) {
    case 'needs mapping':
      return adoptCycle(db, by, decision, subject.cycleId, true)
    case 'response report':
      return adoptCycle(db, by, decision, subject.cycleId, false)
    case 'product':
      await adoptProduct(db, by, decision, subject)
      return { adopted: 0, problems: [] }
    case 'membership':
      await admit(db, by, decision, subject)
      return { adopted: 0, problems: [] }
    case 'other':
      return { adopted: 0, problems: [] }
  }
}

/** How many needs of a cycle the Board's adoption would still have to reach. */
export async function needsToAdopt(db: Db, cycleId: CycleId): Promise<number> {
  const { waiting } = await db
    .selectFrom('need')
    .where('cycleId', '=', cycleId)
    .where('state', '=', 'validated')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .executeTakeFirstOrThrow()
  return waiting
}

async function adoptCycle(
  db: Db,
  by: Actor,
  { decidedOn }: Decision,
  cycleId: CycleId,
  withNeeds: boolean,
): Promise<CarriedOut> {
  if (await findSeal(db, cycleId)) {
    return { adopted: 0, problems: ['The cycle is frozen: it stays as it was then'] }
  }
  const needs = withNeeds ? await listNeeds(db, cycleId) : []
  const done: CarriedOut = { adopted: 0, problems: [] }
  for (const { id, code } of needs.filter(({ state }) => state === 'validated')) {
    const problem = await adopt(db, by, id)
    if (problem === undefined) done.adopted += 1
    else done.problems.push(`${code}: ${problem}`)
  }
  const cycle = await findCycle(db, cycleId)
  if (cycle?.stage !== 'proposed to Board') return done
  try {
    await moveCycle(db, by, cycleId, cycle.version, 'adopted', decidedOn)
  } catch (error) {
    if (!(error instanceof MoveRefused) && !(error instanceof StaleVersion)) throw error
    done.problems.push(error.message)
  }
  return done
}

/** Adopts one need, or says why not. */
async function adopt(db: Db, by: Actor, id: Parameters<typeof findNeed>[1]) {
  const need = await findNeed(db, id)
  if (need?.state !== 'validated') return undefined
  const moved = moveNeed(need, { type: 'adoption' }, by)
  if (moved.status === 'refused') return moved.because
  try {
    await adoptNeed(db, by, need)
    return undefined
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    return error.message
  }
}

async function adoptProduct(
  db: Db,
  by: Actor,
  { id: decisionId, decidedOn }: Decision,
  { productId }: Extract<Decision['subject'], { kind: 'product' }>,
): Promise<void> {
  await change(db, by, async (trx) => {
    await trx
      .updateTable('product')
      .set({ state: 'adopted', adoptedOn: decidedOn })
      .where('id', '=', productId)
      .where('state', 'in', ['in process', 'proposed'])
      .execute()
    return { type: 'decision.product adopted', decisionId }
  })
}

async function admit(
  db: Db,
  by: Actor,
  { id: decisionId, decidedOn, meeting }: Decision,
  { organisationId, pillars }: Extract<Decision['subject'], { kind: 'membership' }>,
): Promise<void> {
  await change(db, by, async (trx) => {
    const seats = pillars.map((pillar) => ({
      organisationId,
      pillar,
      kind: 'member' as const,
      startsOn: decidedOn,
      basis: `Decision of the Board: ${meeting}`,
      provenance: '{"kind":"manual"}',
    }))
    // A seat that there is from that day on is not given twice.
    await trx
      .insertInto('membership')
      .values(seats)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return { type: 'decision.member admitted', decisionId }
  })
}
