import { PgBoss } from 'pg-boss'
import { describe, expect, inject } from 'vitest'
import { bookkeep, change } from './audit/index.ts'
import { connect } from './db.ts'
import { enqueue } from './jobs/index.ts'
import { migrate } from './migrate.ts'
import { given, test } from './testing/index.ts'

describe('migrating', () => {
  test('can be repeated', async ({ database }) => {
    const { appPassword, publicPassword } = inject('database')

    await migrate({ ownerUrl: database.ownerUrl, appPassword, publicPassword })

    expect(await database.db.selectFrom('need').select('id').execute()).toEqual([])
  })
})

describe('the login of our programs', () => {
  test('can add to the audit and never change it', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    await change(db, editor, async () => ({
      type: 'account.invited',
      accountId: editor.accountId,
      role: 'editor',
    }))

    await expect(db.updateTable('auditEntry').set({ event: '{}' }).execute()).rejects.toThrow(
      'permission denied',
    )
    await expect(db.deleteFrom('auditSubject').execute()).rejects.toThrow('permission denied')
  })

  test('cannot make tables', async ({ database }) => {
    const app = connect(database.appUrl, 1)

    await expect(app.schema.createTable('mine').addColumn('id', 'int4').execute()).rejects.toThrow(
      'permission denied',
    )
    await app.destroy()
  })
})

describe('work for the worker', () => {
  test('is there only if what causes it is', async ({ database, db }) => {
    const issueId = crypto.randomUUID()
    await bookkeep(db, (trx) => enqueue(trx, 'issue sending', { issueId }))
    await bookkeep(db, async (trx) => {
      await enqueue(trx, 'issue sending', { issueId: crypto.randomUUID() })
      throw new Error('changed my mind')
    }).catch(() => undefined)

    const boss = new PgBoss({ connectionString: database.appUrl, max: 1, migrate: false })
    await boss.start()
    const jobs = await boss.fetch('issue-sending', { batchSize: 10 })
    await boss.stop({ graceful: false })

    expect(jobs.map(({ data }) => data)).toEqual([{ issueId }])
  })
})
