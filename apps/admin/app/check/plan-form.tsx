import { type Partner, partnerNames } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import {
  CheckboxGroup,
  DateField,
  Fieldset,
  MoneyField,
  type Options,
  type Refusal,
  Select,
  TextArea,
  TextField,
} from '@iisg/ui/forms'
import { Button, ButtonLink, Buttons, SummaryList } from '@iisg/ui/layout'
import { currencyOptions } from '@iisg/ui/money'
import { priorityNames } from '@iisg/ui/needs'
import { namePartners } from '@iisg/ui/partners'
import {
  activityTypeOptions,
  budgetStatusOptions,
  responseKindOptions,
  strengthOptions,
} from '@iisg/ui/responses'
import { capitalised } from '#app/layout/capitalised.ts'
import { AnswersList } from '#app/links/answers-list.tsx'
import type { AnswerTold } from '#app/links/answers-told.ts'
import { fieldOf, type PlannedFor } from './planned.ts'
import './plan-form.css'

type PlanFormProps = {
  asked: PlannedFor
  address: string
  cycle: { label: string }
  reporting: { reporters: Options }
  institutions: readonly { id: string; name: string; partner: Partner; capacity: number | null }[]
  needs: readonly NeedToMeet[]
  refusal: Refusal | undefined
  /** Whether what stands here was checked: then it can be kept. */
  checked: boolean
}

type NeedToMeet = {
  id: string
  code: string
  title: string
  priority: keyof typeof priorityNames
  answers: readonly AnswerTold[]
  hidden: number
}

/** The second step: what is planned, and how far it would meet which need. */
export function PlanForm(props: PlanFormProps) {
  const { asked, address, cycle, reporting, institutions, needs, refusal, checked } = props
  const [reporter, another] = reporting.reporters

  return (
    <form className="form" method="post" action={address}>
      <SummaryList
        facts={[
          { term: 'Pillar', detail: asked.pillar satisfies Pillar },
          { term: 'For', detail: saidFor(asked) },
        ]}
      />
      <p>
        <a href="/check">Plan it for others</a>
      </p>
      {another ? (
        <Select
          name="reporter"
          label="Planned by"
          options={reporting.reporters}
          value={reporter?.value}
          refusal={refusal}
        />
      ) : (
        <input type="hidden" name="reporter" value={reporter?.value ?? ''} />
      )}
      <TextField name="title" label="Title" refusal={refusal} />
      <TextArea
        name="summary"
        label="Summary"
        hint="Its words are compared with what is recorded. Unclassified information only."
        optional
        rows={3}
        refusal={refusal}
      />
      <Select
        name="kind"
        label="Kind of response"
        options={responseKindOptions}
        value="support project"
        refusal={refusal}
      />
      <CheckboxGroup
        name="activityTypes"
        label="Kinds of activity"
        optional
        options={activityTypeOptions}
        refusal={refusal}
      />
      <DateField name="plannedStart" label="First day" refusal={refusal} />
      <DateField name="plannedEnd" label="Last day" optional refusal={refusal} />
      {institutions.length > 0 && (
        <CheckboxGroup
          name="institutions"
          label="Institutions that would take part"
          optional
          options={institutions.map(({ id, name, partner, capacity }) => ({
            value: id,
            text: `${name}, ${partnerNames[partner]}`,
            ...(capacity !== null && { hint: `Can take on ${capacity} a month` }),
          }))}
          refusal={refusal}
        />
      )}
      <MoneyField
        name="budgetAmount"
        label="Budget"
        optional
        currencyName="budgetCurrency"
        currencies={currencyOptions}
        currency="EUR"
        refusal={refusal}
      />
      <Select
        name="budgetStatus"
        label="Standing of the budget"
        options={budgetStatusOptions}
        value="indicative"
        refusal={refusal}
      />
      <Fieldset
        legend={`Needs that it would meet, in the ${cycle.label}`}
        hint="Leave empty what it would not meet. Below each stands who already answers it."
      >
        {needs.length === 0 && <p>No need of this pillar is stated by these partners.</p>}
        {needs.map((need) => (
          <div key={need.id} className="plan-form__need">
            <Select
              name={fieldOf(need.id)}
              label={`${need.code} ${need.title}`}
              hint={`${priorityNames[need.priority]} priority`}
              optional
              options={strengthOptions}
              refusal={refusal}
            />
            <details>
              <summary>
                Who already answers it
                <span className="only-read-out">: {need.code}</span>
              </summary>
              <AnswersList answers={need.answers} hidden={need.hidden} />
            </details>
          </div>
        ))}
      </Fieldset>
      <Buttons>
        <Button name="step" value="check">
          {checked ? 'Check it again' : 'Check it'}
        </Button>
        {checked && (
          <Button name="step" value="record" kind="secondary">
            Record it as a draft
          </Button>
        )}
        <ButtonLink href="/check" kind="quiet">
          Forget it
        </ButtonLink>
      </Buttons>
    </form>
  )
}

function saidFor({ partners, regional }: PlannedFor): string {
  if (partners.length === 0) return 'The whole region'
  const named = capitalised(namePartners(partners))
  return regional ? `${named}, as part of the region` : named
}
