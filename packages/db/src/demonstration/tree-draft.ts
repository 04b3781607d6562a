import type { TreeVersionId } from '@iisg/domain/pillars'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { copyTree } from '../pillars/index.ts'
import {
  added,
  draftLabel,
  draftNote,
  dropped,
  merged,
  renamed,
  split,
} from './content/tree-draft.ts'

/** Keeps a draft of the next tree, in which something was renamed, split, merged, dropped and added. */
export async function keepTreeDraft(trx: Transaction<Tables>, from: TreeVersionId): Promise<void> {
  const draft = await copyTree(trx, from, { label: draftLabel, note: draftNote })
  const measure = (code: string) =>
    sql`(select measure.id from measure join objective on objective.id = measure.objective_id
      where objective.tree_version_id = ${draft} and measure.code = ${code})`

  for (const [code, title] of Object.entries(renamed)) {
    await sql`update measure set title = ${title} where id = ${measure(code)}`.execute(trx)
  }
  await sql`delete from measure where id = ${measure(dropped)}`.execute(trx)

  for (const into of split.into) {
    await sql`with copy as (
        insert into measure (objective_id, strand, code, title, position)
        select objective_id, strand, ${into.code}, ${into.title}, position
        from measure where id = ${measure(split.code)} returning id)
      insert into measure_origin select copy.id, origin_id from copy, measure_origin
      where measure_id = ${measure(split.code)}`.execute(trx)
  }
  await sql`delete from measure where id = ${measure(split.code)}`.execute(trx)

  const [kept, gone] = merged.codes
  await sql`insert into measure_origin select ${measure(kept)}, origin_id from measure_origin
    where measure_id = ${measure(gone)}`.execute(trx)
  await sql`delete from measure where id = ${measure(gone)}`.execute(trx)
  await sql`update measure set code = ${merged.into.code}, title = ${merged.into.title}
    where id = ${measure(kept)}`.execute(trx)

  await sql`insert into measure (objective_id, strand, code, title, position)
    select id, 'prevent', ${added.code}, ${added.title}, 9 from objective
    where tree_version_id = ${draft} and code = ${added.objective}`.execute(trx)
}
