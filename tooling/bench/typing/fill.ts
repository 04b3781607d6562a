import pg from 'pg'
import type { SyntheticResponse } from '../synthetic/responses.ts'

const rowsAtOnce = 10_000

/** Writes invented responses into a migrated database, each with the entry that it left a day ago. */
export async function fill(url: string, responses: readonly SyntheticResponse[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (let at = 0; at < responses.length; at += rowsAtOnce) {
      const some = responses.slice(at, at + rowsAtOnce)
      await client.query(
        `insert into response (id, kind, title, summary, status, state, tier, provenance)
         select *, '{}' from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[],
           $6::text[], $7::tier[])`,
        [
          some.map(({ id }) => id),
          some.map(({ kind }) => kind),
          some.map(({ title }) => title),
          some.map(({ summary }) => summary),
          some.map(({ status }) => status),
          some.map(() => 'verified'),
          some.map(({ tier }) => tier),
        ],
      )
    }
    await client.query(`
      with entry as (
        insert into audit_entry (id, at, event)
        select uuidv7(interval '-1 day'), now() - interval '1 day', json_build_object('type', 'response.taken up again', 'responseId', id) from response
        returning id, event)
      insert into audit_subject (entry_id, kind, record_id)
      select id, 'response', (event->>'responseId')::uuid from entry`)
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}
