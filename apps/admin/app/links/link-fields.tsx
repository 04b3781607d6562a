import type { Kind } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { LinkDraft, Strength } from '@iisg/domain/responses'
import {
  CheckboxGroup,
  MoneyField,
  RadioGroup,
  type Refusal,
  TextArea,
  TextField,
} from '@iisg/ui/forms'
import { currencyOptions } from '@iisg/ui/money'
import { kindOptions } from '@iisg/ui/needs'
import { partnerOptions } from '@iisg/ui/partners'
import { strengthOptions } from '@iisg/ui/responses'

/** What a link of each strength would change, as a sentence. */
export type Consequences = Record<Strength, string>

type LinkFieldsProps = {
  /** The kinds of change that the need asks for. */
  kinds: readonly Kind[]
  /** The partners that need and response have in common. */
  common: readonly Partner[]
  consequences: Consequences
  /** What is stored so far. */
  link?: Omit<LinkDraft, 'responseId'> | undefined
  refusal: Refusal | undefined
}

/** How far a response meets a need. Beside each choice stands what it would change. */
export function LinkFields({ kinds, common, consequences, link, refusal }: LinkFieldsProps) {
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
        options={kindOptions.filter(({ value }) => kinds.some((kind) => kind === value))}
        values={link?.aspects}
        refusal={refusal}
      />
      {common.length > 1 && (
        <CheckboxGroup
          name="covers"
          label="Partners that it helps with this"
          hint="None ticked means all of these. Each of them will be asked to confirm the link."
          optional
          options={partnerOptions.filter(({ value }) => common.some((each) => each === value))}
          values={link?.covers}
          refusal={refusal}
        />
      )}
      <TextArea
        name="rationale"
        label="Reason"
        hint="What in the response meets what in the need. Members can read it."
        optional
        rows={3}
        value={link?.rationale}
        refusal={refusal}
      />
      <AllocationFields link={link} refusal={refusal} />
    </>
  )
}

/** What of the response's money is for this need. Where nobody says, it is estimated. */
function AllocationFields({ link, refusal }: Pick<LinkFieldsProps, 'link' | 'refusal'>) {
  const allocation = link?.allocation
  const money = allocation?.by === 'amount' ? allocation : undefined
  const percent = allocation?.by === 'percent' ? String(allocation.percent) : undefined

  return (
    <>
      <TextField
        name="allocatedPercent"
        label="Share of its money for this need, in percent"
        hint="A percentage or an amount. Left empty, the money is split evenly and marked as estimated."
        optional
        value={percent}
        refusal={refusal}
      />
      <MoneyField
        name="allocatedAmount"
        label="Amount for this need"
        optional
        currencyName="allocatedCurrency"
        currencies={currencyOptions}
        amount={money?.amount}
        currency={money?.currency}
        refusal={refusal}
      />
    </>
  )
}

function hintOf(consequences: Consequences, value: string): string {
  return Object.entries(consequences).find(([strength]) => strength === value)?.[1] ?? ''
}
