import type { Organisation } from '@iisg/domain/organisations'
import type { ResponseDraft } from '@iisg/domain/responses'
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  Fieldset,
  MoneyField,
  RadioGroup,
  type Refusal,
  Select,
  TextArea,
  TextField,
} from '@iisg/ui/forms'
import { Button, ButtonLink, Buttons } from '@iisg/ui/layout'
import { currencyOptions } from '@iisg/ui/money'
import { partnerOptions } from '@iisg/ui/partners'
import { pillarOptions } from '@iisg/ui/pillars'
import {
  activityTypeOptions,
  budgetStatusOptions,
  responseKindOptions,
  responseStatusOptions,
} from '@iisg/ui/responses'
import { VersionField } from '#app/forms/version.tsx'
import { OrganisationPicker, OrganisationSuggestions } from './organisation-picker.tsx'
import type { Found } from './organisation-search.ts'

type ResponseFormProps = {
  /** What is stored; none where a response is recorded for the first time. */
  stored?: { draft: ResponseDraft; version: number; budgets: number } | undefined
  organisations: readonly Organisation[]
  refusal: Refusal | undefined
  perhaps: Found['perhaps'] | undefined
  /** Where to go without saving. */
  back: string
}

export function ResponseForm(props: ResponseFormProps) {
  const { stored, organisations, refusal, perhaps, back } = props
  const draft = stored?.draft
  const field = { refusal }
  const picker = (list: 'funders' | 'implementers') => ({
    list,
    organisations,
    chosen: [refusal ? (refusal.typed[list] ?? []) : (draft?.[list] ?? [])].flat(),
    perhaps: perhaps?.[list] ?? [],
    refusal,
  })

  return (
    <form className="form response-form" method="post">
      <VersionField version={stored?.version ?? 1} refusal={refusal} />
      <OrganisationSuggestions organisations={organisations} />

      <TextField name="title" label="Title" value={draft?.title} {...field} />
      <Select
        name="kind"
        label="Kind of response"
        options={responseKindOptions}
        value={draft?.kind}
        {...field}
      />
      <TextArea name="summary" label="Summary" optional value={draft?.summary} {...field} />

      <Fieldset legend="Whom it serves">
        <CheckboxGroup
          name="partners"
          label="Partners"
          options={partnerOptions}
          values={draft?.partners}
          {...field}
        />
        <Checkbox
          name="regional"
          label="It is for the whole region"
          hint="With partners named above, it counts for those. Without, it counts less for each of the six."
          checked={draft?.regional}
          {...field}
        />
        <CheckboxGroup
          name="pillars"
          label="Pillars"
          options={pillarOptions}
          values={draft?.pillars}
          {...field}
        />
      </Fieldset>

      <Fieldset
        legend="When"
        hint="What happened goes before what was planned. Leave empty what nobody knows."
      >
        <Select
          name="status"
          label="Status"
          options={responseStatusOptions}
          value={draft?.status}
          {...field}
        />
        <div className="response-form__pair">
          <DateField
            name="plannedStart"
            label="Planned start"
            optional
            value={draft?.plannedStart ?? undefined}
            {...field}
          />
          <DateField
            name="plannedEnd"
            label="Planned end"
            optional
            value={draft?.plannedEnd ?? undefined}
            {...field}
          />
          <DateField
            name="actualStart"
            label="Started on"
            optional
            value={draft?.actualStart ?? undefined}
            {...field}
          />
          <DateField
            name="actualEnd"
            label="Ended on"
            optional
            value={draft?.actualEnd ?? undefined}
            {...field}
          />
        </div>
      </Fieldset>

      <Fieldset legend="Who pays and who carries it out">
        <OrganisationPicker label="Donors" addLabel="Add a donor" {...picker('funders')} />
        <OrganisationPicker
          label="Implementers"
          addLabel="Add an implementer"
          {...picker('implementers')}
        />
      </Fieldset>

      <Fieldset legend="What it does and what it costs">
        <CheckboxGroup
          name="activityTypes"
          label="Kinds of activity"
          options={activityTypeOptions}
          values={draft?.activityTypes}
          optional
          {...field}
        />
        <MoneyField
          name="budgetAmount"
          label="Budget"
          hint={budgetHint(stored?.budgets ?? 0)}
          optional
          currencyName="budgetCurrency"
          currencies={withStored(draft?.budgetCurrency)}
          amount={draft?.budgetAmount ?? undefined}
          currency={draft?.budgetCurrency ?? 'EUR'}
          {...field}
        />
        <RadioGroup
          name="budgetStatus"
          label="How firm is the budget?"
          options={budgetStatusOptions}
          value={draft?.budgetStatus ?? 'indicative'}
          {...field}
        />
      </Fieldset>

      <Buttons>
        <Button name="step" value="save">
          {stored ? 'Save the changes' : 'Record the response'}
        </Button>
        <ButtonLink href={back} kind="quiet">
          Leave without saving
        </ButtonLink>
      </Buttons>
    </form>
  )
}

function budgetHint(budgets: number): string {
  const exact = 'In the currency in which it was agreed, such as 1250000 or 1250.75.'
  if (budgets < 2) return exact
  return `${exact} This is the first of ${budgets} budgets: the others stay as they are.`
}

/** An import may have brought a currency that we do not offer. */
function withStored(currency: string | undefined) {
  if (!currency || currencyOptions.some(({ value }) => value === currency)) return currencyOptions
  return [...currencyOptions, { value: currency, text: currency }]
}
