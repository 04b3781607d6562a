import type { ResponseDraft } from '@iisg/domain/responses'
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  Fieldset,
  type Refusal,
  Select,
  TextArea,
  TextField,
} from '@iisg/ui/forms'
import { partnerOptions } from '@iisg/ui/partners'
import { responseKindOptions, responseStatusOptions } from '@iisg/ui/responses'
import type { ReactNode } from 'react'
import type { Reporting } from './reporting.ts'

/** Fields that the quick form and the whole form share. */
type FieldsProps = { draft?: Partial<ResponseDraft> | undefined; refusal: Refusal | undefined }

/** On whose behalf, and under which pillars. What cannot be chosen is not asked. */
export function ReporterFields({
  reporting,
  draft,
  refusal,
}: FieldsProps & { reporting: Reporting }) {
  const [reporter, another] = reporting.reporters
  const [pillar, anotherPillar] = reporting.pillars
  return (
    <>
      {another ? (
        <Select
          name="reporter"
          label="Recorded for"
          hint="Whoever it is recorded for may revise it, and is asked whether it is still true."
          options={reporting.reporters}
          value={draft?.reporter ?? reporter?.value}
          refusal={refusal}
        />
      ) : (
        <input type="hidden" name="reporter" value={draft?.reporter ?? reporter?.value ?? ''} />
      )}
      {anotherPillar ? (
        <CheckboxGroup
          name="pillars"
          label="Pillars"
          options={reporting.pillars}
          values={draft?.pillars}
          refusal={refusal}
        />
      ) : (
        <input type="hidden" name="pillars[]" value={pillar?.value ?? ''} />
      )}
    </>
  )
}

type WhatFieldsProps = FieldsProps & { short?: boolean; children?: ReactNode }

/** What it is, in words. What stands beneath them are the `children`. */
export function WhatFields({ draft, refusal, short = false, children }: WhatFieldsProps) {
  return (
    <>
      <TextField name="title" label="Title" value={draft?.title} refusal={refusal} />
      <Select
        name="kind"
        label="Kind of response"
        options={responseKindOptions}
        value={draft?.kind}
        refusal={refusal}
      />
      {!short && (
        <TextArea
          name="summary"
          label="Summary"
          hint="What is done, in a sentence or two. Unclassified information only."
          optional
          value={draft?.summary}
          refusal={refusal}
        />
      )}
      {children}
    </>
  )
}

export function WhomFields({ draft, refusal }: FieldsProps) {
  return (
    <Fieldset legend="Whom it serves">
      <CheckboxGroup
        name="partners"
        label="Partners"
        options={partnerOptions}
        values={draft?.partners}
        refusal={refusal}
      />
      <Checkbox
        name="regional"
        label="It is for the whole region"
        hint="With partners named above, it counts for those. Without, it counts less for each of the six."
        checked={draft?.regional}
        refusal={refusal}
      />
    </Fieldset>
  )
}

export function WhenFields({ draft, refusal }: FieldsProps) {
  const day = (name: DayField, label: string) => (
    <DateField
      name={name}
      label={label}
      optional
      value={draft?.[name] ?? undefined}
      refusal={refusal}
    />
  )
  return (
    <Fieldset
      legend="When"
      hint="What happened goes before what was planned. Leave empty what nobody knows."
    >
      <Select
        name="status"
        label="Status"
        options={responseStatusOptions}
        value={draft?.status}
        refusal={refusal}
      />
      <div className="response-form__pair">
        {day('plannedStart', 'Planned start')}
        {day('plannedEnd', 'Planned end')}
        {day('actualStart', 'Started on')}
        {day('actualEnd', 'Ended on')}
      </div>
    </Fieldset>
  )
}

type DayField = 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd'
