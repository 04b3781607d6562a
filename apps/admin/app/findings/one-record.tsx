import type { FindingState } from '@iisg/domain/findings'
import { ButtonLink, Buttons, Section } from '@iisg/ui/layout'

/** Leads to where two records are made one, or parted again. */
export function OneRecord({
  finding: { id, state },
}: {
  finding: { id: string; state: FindingState }
}) {
  if (state === 'merged') {
    return (
      <Section title="They are one record">
        <p>One is told under the other, and counts nowhere. It stays so until they are parted.</p>
        <Buttons>
          <ButtonLink href={`/findings/${id}/merge`} kind="secondary">
            Part them again
          </ButtonLink>
        </Buttons>
      </Section>
    )
  }
  return (
    <Section title="If they are one record">
      <p>
        Then one is told under the other, and nothing of it counts twice. You see what that does
        before it is kept.
      </p>
      <Buttons>
        <ButtonLink href={`/findings/${id}/merge`} kind="secondary">
          They are one record
        </ButtonLink>
      </Buttons>
    </Section>
  )
}
