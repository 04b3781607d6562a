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

  const rowOf = ({ from, ...need }: NeedTold) => ({
    ...need,
    kinds: [...need.kinds],
    perspectives: [...need.perspectives],
    partners: [...need.partners],
    state: need.state ?? ('adopted' as const),
    measureId: measureId(need.code.slice(0, need.code.lastIndexOf('-'))),
    previousNeedId: from === undefined ? null : earlier(from),
    provenance: invented,
  })
  const rows = [
    ...earlierNeeds.map((need) => ({
      ...rowOf(need),
      id: earlier(need.code),
      cycleId: cycles.earlier,
    })),
    ...currentNeeds.map((need) => ({
      ...rowOf(need),
      id: current(need.code),
      cycleId: cycles.current,
    })),
  ]
  await trx.insertInto('need').values(rows).execute()

  return { current, earlier, ids: rows.map(({ id }) => id) }
}

function codesOf(needs: readonly NeedTold[]): string[] {
  return needs.map(({ code }) => code)
}
