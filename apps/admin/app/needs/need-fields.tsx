import type { Comment, CommentField, Institution, NeedRecord } from '@iisg/domain/needs'
import { type Partner, partnerNames } from '@iisg/domain/partners'
import { activityTypeOptions } from '@iisg/ui/activities'
import {
  CheckboxGroup,
  DateField,
  Fieldset,
  MoneyField,
  RadioGroup,
  type Refusal,
  TextArea,
  TextField,
} from '@iisg/ui/forms'
import { allCurrencyOptions } from '@iisg/ui/money'
import { kindOptions, needTierOptions, perspectiveOptions, priorityOptions } from '@iisg/ui/needs'
import { partnerOptions } from '@iisg/ui/partners'
import type { ReactNode } from 'react'
import { CommentsAt } from './comments-at.tsx'
import { SourceFields } from './source-fields.tsx'

type FirstFieldsProps = {
  /** What is stored so far. */
  need?: NeedRecord
  /** The partners that whoever is writing may state needs for. */
  partners: readonly Partner[]
  comments?: readonly Comment[]
  refusal: Refusal | undefined
  /** What stands beneath its words. */
  children?: ReactNode
}

/** What a need is stated with. */
export function FirstFields(props: FirstFieldsProps) {
  const { need, partners, comments = [], refusal, children } = props
  const at = (field: CommentField) => <CommentsAt field={field} comments={comments} />
  const [only, another] = partners
  return (
    <>
      <TextField name="title" label="Title" value={need?.title} refusal={refusal} />
      {at('title')}
      <TextArea
        name="description"
        label="Description"
        hint="What is missing, and what would be different once it is met. No classified information."
        optional
        value={need?.description}
        refusal={refusal}
      />
      {at('description')}
      {children}
      <CheckboxGroup
        name="partners"
        label="Partners"
        hint="Those that state the need. For the others it does not apply."
        options={partnerOptions.filter(({ value }) => partners.some((each) => each === value))}
        values={need?.partners ?? (only !== undefined && another === undefined ? [only] : [])}
        refusal={refusal}
      />
      {at('partners')}
      <CheckboxGroup
        name="kinds"
        label="Kinds of change"
        hint="What the need asks to change."
        options={kindOptions}
        values={need?.kinds}
        refusal={refusal}
      />
      {at('kinds')}
      <CheckboxGroup
        name="perspectives"
        label="Perspectives"
        options={perspectiveOptions}
        values={need?.perspectives}
        refusal={refusal}
      />
      {at('perspectives')}
      <RadioGroup
        name="priority"
        label="Priority"
        options={priorityOptions}
        value={need?.priority}
        refusal={refusal}
      />
      {at('priority')}
    </>
  )
}

type LaterFieldsProps = {
  need: NeedRecord
  institutions: readonly Institution[]
  comments: readonly Comment[]
  refusal: Refusal | undefined
}

/** What can be told of a need once it is stated. */
export function LaterFields({ need, institutions, comments, refusal }: LaterFieldsProps) {
  const at = (field: CommentField) => <CommentsAt field={field} comments={comments} />
  return (
    <>
      <Fieldset legend="Whom it is about, and what is asked for">
        {institutions.length > 0 && (
          <CheckboxGroup
            name="institutionIds"
            label="Institutions"
            hint="The authorities of the partners whose work would change."
            options={institutions.map(({ id, name, partner }) => ({
              value: id,
              text: name,
              ...(partner && { hint: partnerNames[partner] }),
            }))}
            values={need.institutions.map(({ id }) => id)}
            refusal={refusal}
          />
        )}
        <TextField
          name="newInstitution"
          label={institutions.length > 0 ? 'Another institution' : 'Institution'}
          hint="One that is not in the list. It is added for the first partner that is ticked above."
          optional
          refusal={refusal}
        />
        {at('institutionIds')}
        <CheckboxGroup
          name="requestedActivityTypes"
          label="Kinds of activity asked for"
          options={activityTypeOptions}
          values={need.requestedActivityTypes}
          refusal={refusal}
        />
        {at('requestedActivityTypes')}
        <DateField
          name="targetDay"
          label="To be met by"
          optional
          value={need.targetDay ?? undefined}
          refusal={refusal}
        />
        {at('targetDay')}
      </Fieldset>
      <Fieldset
        legend="What it would cost"
        hint="An estimate is enough, in the currency it was made in."
      >
        <MoneyField
          name="costAmount"
          label="Estimated cost"
          optional
          currencyName="costCurrency"
          currencies={allCurrencyOptions}
          amount={need.cost?.amount}
          currency={need.cost?.currency}
          refusal={refusal}
        />
        <DateField
          name="costOn"
          label="Day of the estimate"
          optional
          value={need.cost?.on ?? undefined}
          refusal={refusal}
        />
        {at('costAmount')}
      </Fieldset>
      <SourceFields sources={need.sources} refusal={refusal} />
      {at('sources')}
      <RadioGroup
        name="widestTier"
        label="May be seen by, once its partners have approved the wording"
        options={needTierOptions}
        value={need.widestTier}
        refusal={refusal}
      />
      {at('widestTier')}
    </>
  )
}
