import type { NeedDraft } from '@iisg/domain/needs'
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
  need?: Omit<NeedDraft, 'cycleId' | 'measureId'>
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
        label="Stated by"
        options={partnerOptions}
        values={need?.partners}
        refusal={refusal}
      />
      <CheckboxGroup
        name="kinds"
        label="What it asks to change"
        options={kindOptions}
        values={need?.kinds}
        refusal={refusal}
      />
      <CheckboxGroup
        name="perspectives"
        label="Perspective"
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
        label="Who may see it"
        options={innerTierOptions}
        value={need?.tier ?? 'members'}
        refusal={refusal}
      />
    </>
  )
}
