import type { Kind } from '@iisg/domain/needs'
import type { LinkDraft, Strength } from '@iisg/domain/responses'
import { CheckboxGroup, RadioGroup, type Refusal, TextArea } from '@iisg/ui/forms'
import { kindOptions } from '@iisg/ui/needs'
import { strengthOptions } from '@iisg/ui/responses'

/** What a link of each strength would change, as a sentence. */
export type Consequences = Record<Strength, string>

type LinkFieldsProps = {
  /** The kinds of change that the need asks for. */
  kinds: readonly Kind[]
  consequences: Consequences
  /** What is stored so far. */
  link?: Pick<LinkDraft, 'strength' | 'aspects' | 'rationale'> | undefined
  refusal: Refusal | undefined
}

/** How far a response meets a need. Beside each choice stands what it would change. */
export function LinkFields({ kinds, consequences, link, refusal }: LinkFieldsProps) {
  const strengths = strengthOptions.map(({ value, text }) => ({
    value,
    text,
    hint: hintOf(consequences, value),
  }))

  return (
    <>
      <RadioGroup
        name="strength"
        label="Strength"
        hint="How far it meets the need while it runs. Beside each choice stands what the coverage would become."
        options={strengths}
        value={link?.strength}
        refusal={refusal}
      />
      <CheckboxGroup
        name="aspects"
        label="Kinds of change that it helps with"
        hint="None ticked means all that the need asks for."
        optional
        options={kindOptions.filter(({ value }) => kinds.includes(value))}
        values={link?.aspects}
        refusal={refusal}
      />
      <TextArea
        name="rationale"
        label="Reason"
        hint="What in the response meets what in the need. Members can read it."
        optional
        rows={3}
        value={link?.rationale}
        refusal={refusal}
      />
    </>
  )
}

function hintOf(consequences: Consequences, value: string): string {
  return Object.entries(consequences).find(([strength]) => strength === value)?.[1] ?? ''
}
