import { type RawBuilder, sql } from 'kysely'
import type { PublicDb } from '../db.ts'

/** What a page wants to know: SQL for one JSON value. Days are text in it. */
export type Question<T> = RawBuilder<T>

export type Questions = Record<string, Question<unknown>>
export type Answers<Q extends Questions> = {
  [Name in keyof Q]: Q[Name] extends Question<infer Answer> ? Answer : never
}

/** Answers as the database has written them. */
export type AnswerText<Told> = string & { readonly told?: Told }

/**
 * Asks all that a page needs at once. One way to the database and back, and JSON rather than rows,
 * halve what a page costs; and all of it is of one moment.
 */
export async function ask<Q extends Questions>(db: PublicDb, questions: Q): Promise<Answers<Q>> {
  return readAnswers(await asking(db, questions)())
}

/** The same for who may not have to read the answers. It asks as often as it is called. */
export function asking<Q extends Questions>(
  db: PublicDb,
  questions: Q,
): () => Promise<AnswerText<Answers<Q>>> {
  const parts = Object.entries(questions).map(
    ([name, question]) => sql`${sql.lit(name)}, ${question}`,
  )
  const query = db.selectNoFrom(sql<string>`json_build_object(${sql.join(parts)})::text`.as('text'))
  return async () => (await query.executeTakeFirstOrThrow()).text
}

export function readAnswers<Told>(text: AnswerText<Told>): Told {
  return JSON.parse(text) // Written by the query that its type was taken from.
}

/** All rows of a query, in its order. */
export function rowsOf<Row>(query: RawBuilder<Row>): Question<Row[]> {
  return sql`(select coalesce(json_agg(line), '[]') from (${query}) as line)`
}

/** The one row of a query, or nothing. */
export function rowOf<Row>(query: RawBuilder<Row>): Question<Row | null> {
  return sql`(select to_json(line) from (${query}) as line)`
}

/** What a query of `value` and `count` counts, by value. */
export function countsOf<Value extends string>(
  query: RawBuilder<unknown>,
): Question<Partial<Record<Value, number>>> {
  return sql`(select coalesce(json_object_agg(value, count), '{}') from (${query}) as line)`
}
