import { counted } from '@iisg/ui/numbers'

type HiddenProps = { needs: number; responses: number }

/** What the viewer may not know: that it is there, and nothing else. */
export function Hidden({ needs, responses }: HiddenProps) {
  if (needs + responses === 0) return null
  return (
    <p>
      {needs > 0 && `${counted(needs, 'need')} may not be shown to you; no figure contains them. `}
      {responses > 0 &&
        `${counted(responses, 'response')} may not be named to you; what they cover is counted.`}
    </p>
  )
}
