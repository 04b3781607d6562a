import { type Refusal, Select } from '@iisg/ui/forms'
import { Button, Buttons, Section } from '@iisg/ui/layout'
import { VersionField } from '#app/forms/version.tsx'

type WhoLooksProps = {
  about: { version: number; assigneeId: string | null }
  /** Whoever may be asked to look. */
  lookers: readonly { id: string; name: string }[]
  refusal: Refusal | undefined
}

/** Says who is to look at a finding, or at needs to pool. */
export function WhoLooks({ about: { version, assigneeId }, lookers, refusal }: WhoLooksProps) {
  return (
    <Section title="Who looks at it">
      <form className="form" method="post">
        <input type="hidden" name="step" value="assign" />
        <VersionField version={version} refusal={refusal} />
        <Select
          name="assigneeId"
          label="Who"
          none="Nobody"
          options={lookers.map(({ id, name }) => ({ value: id, text: name }))}
          value={assigneeId ?? ''}
          refusal={refusal}
        />
        <Buttons>
          <Button kind="secondary">Keep who looks</Button>
        </Buttons>
      </form>
    </Section>
  )
}
