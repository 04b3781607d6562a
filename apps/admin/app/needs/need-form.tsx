import type { Need } from '@iisg/domain/needs'
import { innerTierOptions } from '@iisg/ui/disclosure'
import {
  CheckboxGroup,
  RadioGroup,
  type Refusal,
  Select,
  TextArea,
  TextField,
} from '@iisg/ui/forms'
import { kindOptions, needStateOptions, perspectiveOptions, priorityOptions } from '@iisg/ui/needs'
import { partnerOptions } from '@iisg/ui/partners'

type NeedFieldsProps = {
  /** What is stored so far. */
  need?: Need
  refusal: Refusal | undefined
}

/** What an editor tells of a need, whether it is stated or revised. */
export function NeedFields({ need, refusal }: NeedFieldsProps) {
  return (
    <>
      <TextField name="title" label="Title" value={need?.title} refusal={refusal} />
      <TextArea
        name="description"
        label="Description"
        hint="What is missing, and what would be different once it is met. No classified information."
        optional
        value={need?.description}
        refusal={refusal}
      />
      <CheckboxGroup
        name="partners"
        label="Partners"
        hint="Those that state the need. For the others it does not apply."
        options={partnerOptions}
        values={need?.partners}
        refusal={refusal}
      />
      <CheckboxGroup
        name="kinds"
        label="Kinds of change"
        hint="What the need asks to change."
        options={kindOptions}
        values={need?.kinds}
        refusal={refusal}
      />
      <CheckboxGroup
        name="perspectives"
        label="Perspectives"
        options={perspectiveOptions}
        values={need?.perspectives}
        refusal={refusal}
      />
      <RadioGroup
        name="priority"
        label="Priority"
        options={priorityOptions}
        value={need?.priority}
        refusal={refusal}
      />
      <Select
        name="state"
        label="State"
        hint="Validated and adopted needs are weighed; only adopted ones count in what is published."
        options={needStateOptions}
        value={need?.state ?? 'draft'}
        refusal={refusal}
      />
      <RadioGroup
        name="tier"
        label="May be seen by"
        options={innerTierOptions}
        value={need?.tier ?? 'members'}
        refusal={refusal}
      />
    </>
  )
}
