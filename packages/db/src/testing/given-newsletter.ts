import type { ArticleId } from '@iisg/domain/news'
import type { IssueId } from '@iisg/domain/newsletter'
import type { Pillar } from '@iisg/domain/pillars'
import type { SubscriberId } from '@iisg/domain/subscribers'
import { sql } from 'kysely'
import type { Database } from '../db.ts'
import { draftIssue, sendIssue } from '../newsletter/index.ts'
import { given } from './given.ts'

type SubscriberDetails = {
  email?: string
  pillars?: Pillar[]
  confirmedAt?: Date | null
  unsubscribedAt?: Date
}

/** What tests of the newsletter start from. */
export const givenNewsletter = {
  /** Nobody has asked for it, and nothing of it is under way. */
  async nobody(db: Database): Promise<void> {
    await db.deleteFrom('delivery').execute()
    await db.deleteFrom('notice').execute()
    await db.deleteFrom('issue').execute()
    await db.deleteFrom('subscriber').execute()
  },

  async subscriber(db: Database, details: SubscriberDetails = {}): Promise<SubscriberId> {
    const email = `${crypto.randomUUID()}@example.org`
    const { id } = await db
      .insertInto('subscriber')
      .values({ email, consent: '{}', confirmedAt: new Date(), ...details })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  },

  /** An issue that an editor has sent, with one article about these pillars, or with none. */
  async sentIssue(db: Database, subject = 'News of May', pillars?: Pillar[]): Promise<IssueId> {
    const editor = await given.account(db, 'editor')
    const articleIds = pillars ? [await publishedArticle(db, pillars)] : []
    const intro = 'Dear readers of the newsletter'
    const draft = { subject, intro, articleIds, eventIds: [], responseIds: [] }
    const { issueId } = await draftIssue(db, editor, draft)
    await sendIssue(db, editor, issueId, 1)
    return issueId
  },
}

async function publishedArticle(db: Database, pillars: Pillar[]): Promise<ArticleId> {
  const provenance = '{"kind":"manual"}'
  const { id } = await db
    .insertInto('article')
    .values({
      slug: crypto.randomUUID(),
      title: 'Border police train',
      body: '',
      pillars,
      provenance,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .updateTable('article')
    .where('id', '=', id)
    .set({ publishedOn: sql`current_date` })
    .execute()
  return id
}
