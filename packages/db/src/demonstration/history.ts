import { type AuditEvent, subjectsOf } from '@iisg/domain/audit'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import type { KeptNeeds } from './needs.ts'
import { newIds } from './new-ids.ts'
import type { KeptNews } from './news.ts'
import type { KeptResponses } from './responses.ts'
import type { KeptLink } from './support-links.ts'

type Kept = {
  needs: KeptNeeds
  responses: KeptResponses
  links: readonly KeptLink[]
  confirmations: readonly AuditEvent[]
  reports: readonly AuditEvent[]
  news: KeptNews
}

/**
 * Every record can tell how it came about, and so can invented ones: an audit entry for each, from
 * the operator who asked for the demonstration. In bulk, since there are hundreds.
 */
export async function keepHistory(trx: Transaction<Tables>, kept: Kept): Promise<void> {
  const events = eventsOf(kept)
  const idOf = await newIds(
    trx,
    events.map((_, index) => String(index)),
  )
  const entries = events.map((event, index) => ({
    id: idOf(String(index)),
    accountId: null,
    event: JSON.stringify(event),
  }))
  const subjects = events.flatMap((event, index) =>
    subjectsOf(event).map(({ kind, id }) => ({
      entryId: idOf(String(index)),
      kind,
      recordId: id,
    })),
  )
  await trx.insertInto('auditEntry').values(entries).execute()
  await trx.insertInto('auditSubject').values(subjects).execute()
}

function eventsOf({ needs, responses, links, confirmations, reports, news }: Kept): AuditEvent[] {
  return [
    ...needs.ids.map((needId) => ({ type: 'need.stated' as const, needId })),
    ...responses.all.map(({ id: responseId }) => ({
      type: 'response.recorded' as const,
      responseId,
    })),
    ...responses.all.flatMap(({ id: responseId, publishedTo: tier }) =>
      tier === undefined ? [] : [{ type: 'response.published' as const, responseId, tier }],
    ),
    ...links.map(({ id: linkId, needId, responseId, strength }) => ({
      type: 'link.declared' as const,
      linkId,
      needId,
      responseId,
      strength,
    })),
    ...confirmations,
    ...reports,
    ...news.articleIds.flatMap((articleId) => [
      { type: 'article.written' as const, articleId },
      { type: 'article.published' as const, articleId },
    ]),
    { type: 'issue.drafted' as const, issueId: news.issueId },
  ]
}
