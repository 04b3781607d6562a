import type { Comment, CommentField } from '@iisg/domain/needs'
import { sayInstant } from '@iisg/ui/time'
import './comments-at.css'

type CommentsAtProps = { field: CommentField; comments: readonly Comment[] }

/** What was said about one field and is not resolved yet, where the field is. */
export function CommentsAt({ field, comments }: CommentsAtProps) {
  const open = comments.filter((comment) => comment.field === field && comment.resolved === null)
  if (open.length === 0) return null
  return (
    <ul className="comments-at">
      {open.map(({ id, body, by, at }) => (
        <li key={id}>
          {body}
          <span className="comments-at__by">
            {by ?? 'The operator'}, {sayInstant(at)}
          </span>
        </li>
      ))}
    </ul>
  )
}
