import type { ResponseState } from '@iisg/domain/responses'
import { Notice } from '@iisg/ui/layout'

/** Says beforehand what comes of a change: whose words they are then, who sees them, who verifies them. */
export function RevisionNotice({ state }: { state: ResponseState }) {
  switch (state) {
    case 'verified':
    case 'published':
      return (
        <Notice tone="info" title="Whatever you change is verified anew">
          <p>
            It goes back to the queue under your name, and another editor or administrator of the
            Secretariat verifies it. Until then only members see it, and the public does not. To
            choose another drawing changes nothing of that.
          </p>
        </Notice>
      )
    case 'submitted':
      return (
        <Notice tone="info" title="Whatever you change waits to be verified under your name">
          <p>Another editor or administrator of the Secretariat verifies it then.</p>
        </Notice>
      )
    case 'draft':
    case 'returned':
    case 'archived':
    case 'merged':
      return null
  }
}
