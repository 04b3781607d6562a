import type { Comment, NeedId } from '@iisg/domain/needs'
import { Button } from '@iisg/ui/layout'
import { commentFieldNames } from '@iisg/ui/needs'
import { sayInstant } from '@iisg/ui/time'
import './comment-list.css'

type CommentListProps = { comments: readonly Comment[]; needId: NeedId; mayResolve: boolean }

export function CommentList({ comments, needId, mayResolve }: CommentListProps) {
  return (
    <ul className="comment-list">
      {comments.map(({ id, field, body, by, at, version, resolved }) => (
        <li key={id}>
          <p className="comment-list__about">
            <strong>{commentFieldNames[field]}</strong>, {by ?? 'the operator'}, {sayInstant(at)},
            on version {version}
          </p>
          <p className="comment-list__body">{body}</p>
          {resolved && (
            <p className="comment-list__about">
              Resolved by {resolved.by ?? 'the operator'}, {sayInstant(resolved.at)}
            </p>
          )}
          {mayResolve && (
            <form method="post" action={`/needs/${needId}/comments/${id}/resolution`}>
              <Button kind="secondary">
                Resolve
                <span className="only-read-out"> the comment on {commentFieldNames[field]}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
