import { type Changes, changesBetween } from '@iisg/domain/changes'
import type { ImportedProject } from '@iisg/domain/imports'
import type { ResponseId } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { columnsOf } from './keep-new.ts'
import type { OrganisationBook } from './organisation-book.ts'
import { dropPartsOf, keepPartsOf, searchTextOf } from './parts.ts'

/**
 * Brings a response from one version of its project to another. A field that an editor has changed
 * since stays as the editor left it; its pillars stay too, since they are an editor's to confirm.
 */
export async function renewResponse(
  trx: Transaction<Tables>,
  book: OrganisationBook,
  provenance: string,
  id: ResponseId,
  from: ImportedProject,
  to: ImportedProject,
): Promise<Changes> {
  const fields = Object.keys(columnsOf(from)) as (keyof ReturnType<typeof columnsOf>)[] // Its own keys.
  const now = await trx
    .selectFrom('response')
    .where('id', '=', id)
    .select(fields)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const [was, becomes] = [columnsOf(from), columnsOf(to)]
  const untouched = Object.fromEntries(
    fields.filter((field) => now[field] === was[field]).map((field) => [field, becomes[field]]),
  )

  await dropPartsOf(trx, id)
  const searchText = searchTextOf(
    { ...to, title: untouched.title === undefined ? now.title : to.title },
    book,
  )
  await book.keep(trx, provenance)
  await keepPartsOf(trx, [{ id, project: to }], book)
  await trx
    .updateTable('response')
    .set({ ...untouched, searchText, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .execute()
  return differences(from, to)
}

/** Field by field, with the suggestions left out: they follow from the sectors. */
export function differences(from: ImportedProject, to: ImportedProject): Changes {
  const { pillars: _, ...before } = from
  const { pillars: __, ...after } = to
  return changesBetween(before, after)
}
