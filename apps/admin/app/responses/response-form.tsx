import type { Organisation } from '@iisg/domain/organisations'
import type { ResponseDraft } from '@iisg/domain/responses'
import { activityTypeOptions } from '@iisg/ui/activities'
import { tierOptions } from '@iisg/ui/disclosure'
import {
  CheckboxGroup,
  Fieldset,
  MoneyField,
  RadioGroup,
  type Refusal,
  Select,
} from '@iisg/ui/forms'
import { Button, ButtonLink, Buttons } from '@iisg/ui/layout'
import { currencyOptions } from '@iisg/ui/money'
import { budgetStatusOptions, genderMarkerOptions, iconThemeOptions } from '@iisg/ui/responses'
import { LongForm } from '#app/forms/long-form.tsx'
import { VersionField } from '#app/forms/version.tsx'
import { WhileTyping } from '#app/forms/while-typing.tsx'
import { KindFields } from './kind-fields.tsx'
import { LooksLikeResponses, type LooksLikeResponsesProps } from './looks-like-responses.tsx'
import { OrganisationPicker, OrganisationSuggestions } from './organisation-picker.tsx'
import type { Found, OrganisationList } from './organisation-search.ts'
import type { Reporting } from './reporting.ts'
import { ReporterFields, WhatFields, WhenFields, WhomFields } from './response-fields.tsx'

type ResponseFormProps = {
  /** What is stored; none where a response is recorded for the first time. */
  stored?:
    | { draft: ResponseDraft; version: number; budgets: number; mayHandIn: boolean }
    | undefined
  organisations: readonly Organisation[]
  reporting: Reporting
  refusal: Refusal | undefined
  perhaps: Found['perhaps'] | undefined
  /** What it looks like, among those that are recorded. */
  similar?: LooksLikeResponsesProps['these'] | undefined
  /** Where to go without saving. */
  back: string
}

/** All that is told of a response, but for its longer lists. */
export function ResponseForm(props: ResponseFormProps) {
  const { stored, reporting, refusal, back } = props
  const draft = stored?.draft
  const shared = { draft, refusal }

  return (
    <LongForm className="form response-form" isSentBack={refusal !== undefined}>
      <VersionField version={stored?.version ?? 1} refusal={refusal} />
      <OrganisationSuggestions organisations={props.organisations} />

      <LooksLikeResponses these={props.similar ?? []} />
      <WhatFields {...shared}>{!stored && <WhileTyping ask="/responses/look-alikes" />}</WhatFields>
      <WhomFields {...shared} />
      <ReporterFields {...shared} reporting={reporting} />
      <WhenFields {...shared} />
      <KindFields {...shared} />
      <RoleFields {...props} />
      <ActivityFields {...props} />
      <RadioGroup
        name="askedTier"
        label="How widely may it be published?"
        hint="Once the Secretariat has verified it. Until you hand it in, only you and the Secretariat know of it."
        options={tierOptions}
        value={draft?.askedTier ?? 'members'}
        refusal={refusal}
      />
      <HandIn stored={stored} back={back} />
    </LongForm>
  )
}

function HandIn({ stored, back }: Pick<ResponseFormProps, 'stored' | 'back'>) {
  const mayHandIn = stored?.mayHandIn ?? true
  return (
    <Buttons>
      {mayHandIn ? (
        <>
          <Button name="step" value="submit">
            {stored ? 'Save and hand in' : 'Record the response'}
          </Button>
          <Button name="step" value="draft" kind="secondary">
            Save as a draft
          </Button>
        </>
      ) : (
        <Button name="step" value="save">
          Save the changes
        </Button>
      )}
      <ButtonLink href={back} kind="quiet">
        Leave without saving
      </ButtonLink>
    </Buttons>
  )
}

const roles: readonly { list: OrganisationList; label: string; addLabel: string }[] = [
  { list: 'funders', label: 'Donors', addLabel: 'Add a donor' },
  { list: 'implementers', label: 'Implementers', addLabel: 'Add an implementer' },
  { list: 'accountable', label: 'Answer for the money', addLabel: 'Add who answers for it' },
  { list: 'extending', label: 'Pass the money on', addLabel: 'Add who passes it on' },
  { list: 'institutions', label: 'Institutions of partners', addLabel: 'Add an institution' },
]

function RoleFields({ stored, organisations, refusal, perhaps }: ResponseFormProps) {
  return (
    <Fieldset legend="Who pays, who carries it out, and with whom">
      {roles.map((role) => (
        <OrganisationPicker
          key={role.list}
          {...role}
          organisations={organisations}
          chosen={[
            refusal ? (refusal.typed[role.list] ?? []) : (stored?.draft[role.list] ?? []),
          ].flat()}
          perhaps={perhaps?.[role.list] ?? []}
          refusal={refusal}
        />
      ))}
    </Fieldset>
  )
}

function ActivityFields({ stored, refusal }: ResponseFormProps) {
  const draft = stored?.draft
  return (
    <Fieldset legend="What it does and what it costs">
      <CheckboxGroup
        name="activityTypes"
        label="Kinds of activity"
        options={activityTypeOptions}
        values={draft?.activityTypes}
        optional
        refusal={refusal}
      />
      <Select
        name="icon"
        label="Drawing"
        hint="It stands beside the title. Without a choice it follows the first kind of activity."
        none="As its kind of activity"
        optional
        options={iconThemeOptions}
        value={draft?.icon ?? undefined}
        refusal={refusal}
      />
      <Select
        name="genderMarker"
        label="Is gender equality an aim?"
        none="Nobody has said"
        optional
        options={genderMarkerOptions}
        value={draft?.genderMarker ?? undefined}
        refusal={refusal}
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
        refusal={refusal}
      />
      <RadioGroup
        name="budgetStatus"
        label="How firm is the budget?"
        options={budgetStatusOptions}
        value={draft?.budgetStatus ?? 'indicative'}
        refusal={refusal}
      />
    </Fieldset>
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
