import type { Objective } from '@iisg/domain/pillars'
import { pillarSubjects } from '@iisg/domain/pillars'
import { optionsOf, RadioGroup, type Refusal, TextField } from '@iisg/ui/forms'

type ObjectiveFieldsProps = { objective?: Objective; refusal: Refusal | undefined }

export function ObjectiveFields({ objective, refusal }: ObjectiveFieldsProps) {
  return (
    <>
      <RadioGroup
        name="pillar"
        label="Pillar"
        options={optionsOf(pillarSubjects)}
        value={objective?.pillar}
        refusal={refusal}
      />
      <TextField
        name="code"
        label="Code"
        hint="Such as CT2."
        width="short"
        value={objective?.code}
        refusal={refusal}
      />
      <TextField name="title" label="Objective" value={objective?.title} refusal={refusal} />
    </>
  )
}
