import type { NeedId } from '@iisg/domain/needs'
import type { MeasureId } from '@iisg/domain/pillars'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { earlierNeeds } from './content/needs-earlier.ts'
import { needsInWbbsi } from './content/needs-wbbsi.ts'
import { needsInWbcsci } from './content/needs-wbcsci.ts'
import { needsInWbcti } from './content/needs-wbcti.ts'
import type { NeedTold } from './content/telling.ts'
import type { KeptCycles } from './cycles.ts'
import { tellFurther } from './needs-told-further.ts'
import { newIds } from './new-ids.ts'
import { invented } from './provenance.ts'

export type KeptNeeds = {
  /** By their code in the current cycle, and in the earlier one. */
  current: (code: string) => NeedId
  earlier: (code: string) => NeedId
  ids: readonly NeedId[]
}

const currentNeeds = [...needsInWbcti, ...needsInWbcsci, ...needsInWbbsi]

/** Keeps the invented needs of both cycles; those carried on know what they go on from. */
export async function keepNeeds(
  trx: Transaction<Tables>,
  cycles: KeptCycles,
  measureId: (code: string) => MeasureId,
): Promise<KeptNeeds> {
  const earlier = await newIds<NeedId>(trx, codesOf(earlierNeeds))
  const current = await newIds<NeedId>(trx, codesOf(currentNeeds))

  const told = [
    ...earlierNeeds.map((need) => ({ need, cycleId: cycles.earlier, id: earlier(need.code) })),
    ...currentNeeds.map((need) => ({ need, cycleId: cycles.current, id: current(need.code) })),
  ]
  await trx
    .insertInto('need')
    .values(
      told.map(({ need: { from: _, ...need }, cycleId, id }) => ({
        ...need,
        id,
        cycleId,
        kinds: [...need.kinds],
        perspectives: [...need.perspectives],
        partners: [...need.partners],
        state: need.state ?? ('adopted' as const),
        closedAs: need.state === 'closed' ? ('met' as const) : null,
        measureId: measureId(need.code.slice(0, need.code.lastIndexOf('-'))),
        provenance: invented,
      })),
    )
    .execute()
  const lineage = currentNeeds.flatMap(({ code, from }) =>
    from === undefined ? [] : [{ needId: current(code), predecessorId: earlier(from) }],
  )
  await trx
    .insertInto('needLineage')
    .values(lineage.map((line) => ({ ...line, relation: 'carried' as const })))
    .execute()
  await tellFurther(trx, told, cycles.current)

  return { current, earlier, ids: told.map(({ id }) => id) }
}

function codesOf(needs: readonly NeedTold[]): string[] {
  return needs.map(({ code }) => code)
}
