import { type Refusal, TextArea } from '@iisg/ui/forms'

/** Why somebody decided so, for the Secretariat and auditors alone. */
export function OwnWords({ refusal }: { refusal: Refusal | undefined }) {
  return (
    <TextArea
      name="note"
      label="In your words"
      hint="Only the Secretariat and auditors read it."
      optional
      rows={3}
      refusal={refusal}
    />
  )
}
