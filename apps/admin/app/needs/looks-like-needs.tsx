import type { LookAlike } from '@iisg/db/look-alikes'
import type { NeedId } from '@iisg/domain/needs'
import { LooksLike } from '@iisg/ui/look-alikes'

type LooksLikeNeedsProps = { these: readonly LookAlike<NeedId>[]; live?: boolean }

/** Needs of the cycle that what is being typed looks like. */
export function LooksLikeNeeds(props: LooksLikeNeedsProps) {
  return (
    <LooksLike {...props} hrefOf={(id) => `/needs/${id}`}>
      <p>
        Where it is the same, add your partner to that need instead of stating it twice. Where it is
        not, state it all the same.
      </p>
    </LooksLike>
  )
}
