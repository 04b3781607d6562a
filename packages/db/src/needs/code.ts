import type { NeedDraft } from '@iisg/domain/needs'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'

/** The next code of a measure's needs in a cycle: `CT2-P-03` after `CT2-P-02`. */
export async function nextCode(
  trx: Transaction<Tables>,
  { cycleId, measureId }: Pick<NeedDraft, 'cycleId' | 'measureId'>,
): Promise<string> {
  const measure = await trx
    .selectFrom('measure')
    .where('id', '=', measureId)
    .select('code')
    .forUpdate() // Two needs stated at once wait for each other here.
    .executeTakeFirstOrThrow()
  const { last } = await trx
    .selectFrom('need')
    .where('cycleId', '=', cycleId)
    .where('code', 'like', `${measure.code}-%`)
    .select(({ fn }) => fn.max('code').as('last'))
    .executeTakeFirstOrThrow()

  const number = Number(last?.slice(measure.code.length + 1) ?? 0) + 1
  return `${measure.code}-${String(number).padStart(2, '0')}`
}
