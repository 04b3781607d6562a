import { type Measure, type MeasureId, strandNames } from '@iisg/domain/pillars'
import { CheckboxGroup, optionsOf, RadioGroup, type Refusal, TextField } from '@iisg/ui/forms'

type MeasureFieldsProps = {
  measure?: Pick<Measure, 'code' | 'strand' | 'title'>
  /** What it can come from: the measures of the same pillar in the version before. */
  earlier: readonly Measure[]
  originIds: readonly MeasureId[]
  refusal: Refusal | undefined
}

export function MeasureFields({ measure, earlier, originIds, refusal }: MeasureFieldsProps) {
  return (
    <>
      <RadioGroup
        name="strand"
        label="Strand"
        options={optionsOf(strandNames)}
        value={measure?.strand}
        refusal={refusal}
      />
      <TextField
        name="code"
        label="Code"
        hint="Such as CT2-P."
        width="short"
        value={measure?.code}
        refusal={refusal}
      />
      <TextField name="title" label="Measure" value={measure?.title} refusal={refusal} />
      {earlier.length > 0 && (
        <CheckboxGroup
          name="originIds"
          label="Comes from"
          hint="From one measure, it is the same or renamed. From several, they were merged into it. If that measure goes on in another one, too, it was split."
          optional
          options={earlier.map(({ id, code, title }) => ({ value: id, text: `${code} ${title}` }))}
          values={originIds}
          refusal={refusal}
        />
      )}
    </>
  )
}
