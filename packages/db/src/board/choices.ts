import type { Subject } from '@iisg/domain/board'
import { listCycles } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { listRegisteredOrganisations } from '../organisations/index.ts'

/** A record that a proposal can be about, by what it is called. */
export type Choice = { value: string; text: string }

/** What a proposal can be about: cycles, products that are not adopted, organisations. */
export async function subjectChoices(
  db: Db,
): Promise<Record<'cycles' | 'products' | 'organisations', Choice[]>> {
  const [cycles, products, organisations] = await Promise.all([
    listCycles(db),
    db
      .selectFrom('product')
      .where('state', 'in', ['in process', 'proposed'])
      .select(['id as value', 'title as text'])
      .orderBy('title')
      .execute(),
    listRegisteredOrganisations(db),
  ])
  return {
    cycles: cycles.map(({ id, label }) => ({ value: id, text: label })),
    products,
    organisations: organisations.map(({ id, name }) => ({ value: id, text: name })),
  }
}

/** What the record is called that a proposal is about; nothing where it is about none. */
export async function subjectName(db: Db, subject: Subject): Promise<string | undefined> {
  switch (subject.kind) {
    case 'needs mapping':
    case 'response report': {
      const cycle = await db
        .selectFrom('mappingCycle')
        .where('id', '=', subject.cycleId)
        .select('label')
        .executeTakeFirst()
      return cycle?.label
    }
    case 'product': {
      const product = await db
        .selectFrom('product')
        .where('id', '=', subject.productId)
        .select('title')
        .executeTakeFirst()
      return product?.title
    }
    case 'membership': {
      const organisation = await db
        .selectFrom('organisation')
        .where('id', '=', subject.organisationId)
        .select('name')
        .executeTakeFirst()
      return organisation?.name
    }
    case 'other':
      return undefined
  }
}
