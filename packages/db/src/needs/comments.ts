import type { Comment, CommentDraft, CommentId, NeedId } from '@iisg/domain/needs'
import { sql } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db } from '../db.ts'

/** What was said about a need, field by field, the earliest first. */
export async function commentsOn(db: Db, needId: NeedId): Promise<Comment[]> {
  const rows = await db
    .selectFrom('needComment as comment')
    .leftJoin('account as author', 'author.id', 'comment.accountId')
    .leftJoin('account as resolver', 'resolver.id', 'comment.resolvedBy')
    .where('comment.needId', '=', needId)
    .select(['comment.id', 'comment.version', 'comment.field', 'comment.body', 'comment.at'])
    .select(['author.name as by', 'resolver.name as resolvedBy', 'comment.resolvedAt'])
    .orderBy('comment.id')
    .execute()
  return rows.map(({ resolvedBy, resolvedAt, ...comment }) => ({
    ...comment,
    resolved: resolvedAt === null ? null : { by: resolvedBy, at: resolvedAt },
  }))
}

export function commentOn(
  db: Db,
  by: By,
  need: { id: NeedId; version: number },
  { field, body }: CommentDraft,
) {
  return change(db, by, async (trx) => {
    const accountId = by === 'operator' ? null : by.accountId
    await trx
      .insertInto('needComment')
      .values({ needId: need.id, version: need.version, field, body, accountId })
      .execute()
    return { type: 'need.commented', needId: need.id, field }
  })
}

/** @throws StaleVersion where there is no such open comment at this need. */
export function resolveComment(db: Db, by: By, needId: NeedId, id: CommentId) {
  return change(db, by, async (trx) => {
    const resolved = await trx
      .updateTable('needComment')
      .set({
        resolvedAt: sql`now()`,
        resolvedBy: by === 'operator' ? null : by.accountId,
      })
      .where('id', '=', id)
      .where('needId', '=', needId)
      .where('resolvedAt', 'is', null)
      .returning('field')
      .executeTakeFirst()
    const { field } = keepVersion(resolved)
    return { type: 'need.comment resolved', needId, field }
  })
}
