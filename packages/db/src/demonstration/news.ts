import type { ArticleId } from '@iisg/domain/news'
import type { IssueId } from '@iisg/domain/newsletter'
import { consent } from '@iisg/domain/subscribers'
import { Day } from '@iisg/domain/time'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { articles, draftIssue, subscribers } from './content/news.ts'
import type { KeptEvents } from './events.ts'
import { newIds } from './new-ids.ts'
import { invented } from './provenance.ts'
import type { KeptResponses } from './responses.ts'

export type KeptNews = { articleIds: readonly ArticleId[]; issueId: IssueId }

/** Keeps the news, a newsletter that is still a draft, and people it could go to. */
export async function keepNews(
  trx: Transaction<Tables>,
  events: KeptEvents,
  responses: KeptResponses,
): Promise<KeptNews> {
  const articleId = await newIds<ArticleId>(
    trx,
    articles.map(({ slug }) => slug),
  )
  await trx
    .insertInto('article')
    .values(
      articles.map(({ pillars, publishedOn, ...article }) => ({
        ...article,
        id: articleId(article.slug),
        pillars: [...pillars],
        publishedOn: Day.parse(publishedOn),
        provenance: invented,
      })),
    )
    .execute()

  const { id: issueId } = await trx
    .insertInto('issue')
    .values({
      subject: draftIssue.subject,
      intro: draftIssue.intro,
      articleIds: draftIssue.articles.map(articleId),
      eventIds: draftIssue.events.map(events.idOf),
      responseIds: draftIssue.responses.map(responses.idOf),
      provenance: invented,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepSubscribers(trx)

  return { articleIds: articles.map(({ slug }) => articleId(slug)), issueId }
}

async function keepSubscribers(trx: Transaction<Tables>): Promise<void> {
  const rows = subscribers.map(({ email, pillars }) => ({
    email,
    pillars: [...pillars],
    consent: JSON.stringify(consent),
    confirmedAt: sql<Date>`now()`,
    provenance: invented,
  }))
  // Somebody may have signed up with such an address while trying: theirs stays as it is.
  await trx
    .insertInto('subscriber')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
