import type { LookAlike } from '@iisg/db/look-alikes'
import type { ResponseId } from '@iisg/domain/responses'
import { LooksLike } from '@iisg/ui/look-alikes'

export type LooksLikeResponsesProps = { these: readonly LookAlike<ResponseId>[]; live?: boolean }

/** Responses that what is being typed looks like, in both forms that record one. */
export function LooksLikeResponses(props: LooksLikeResponsesProps) {
  return (
    <LooksLike {...props} hrefOf={(id) => `/responses/${id}`}>
      <p>If it is another, save it all the same. Nothing that you typed is lost.</p>
    </LooksLike>
  )
}
