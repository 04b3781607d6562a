import {
  CheckboxGroup,
  ConflictPanel,
  DateField,
  Fieldset,
  FileField,
  MoneyField,
  optionsOf,
  ProblemSummary,
  RadioGroup,
  type Refusal,
  Select,
  TextArea,
  TextField,
} from '../forms/index.ts'
import { Button, ButtonLink, Buttons, Section } from '../layout/index.ts'

const refusal: Refusal = {
  problems: {
    title: 'Give the response a title',
    endsOn: 'The last day must not come before the first',
    kinds: 'Choose at least one kind',
  },
  typed: { title: '', startsOn: '2026-05-01', endsOn: '2025-05-01', strength: 'partial' },
}

const strengths = [
  { value: 'full', text: 'Fully', hint: 'While it runs, nothing of the need is left' },
  { value: 'partial', text: 'In part' },
  { value: 'marginal', text: 'At the margin' },
]

export function FormExamples() {
  return (
    <Section title="Forms">
      <ConflictPanel
        by="Mira Kovač"
        at="two minutes ago"
        conflicts={[
          {
            label: 'Title',
            theirs: 'Border checks, phase II',
            yours: 'Border checks (second phase)',
          },
          { label: 'Last day', theirs: '31 December 2026', yours: '30 June 2027' },
        ]}
      />
      <ProblemSummary refusal={refusal} />
      <form className="form" method="post">
        <TextField name="title" label="Title" refusal={refusal} />
        <TextArea
          name="summary"
          label="Summary"
          hint="Two or three sentences, without classified information."
          optional
          rows={3}
          value="Trains officers at six crossings."
        />
        <Select
          name="providerId"
          label="Provider"
          options={[{ value: '1', text: 'European Union' }]}
          value="1"
        />
        <DateField name="startsOn" label="First day" refusal={refusal} />
        <DateField name="endsOn" label="Last day" refusal={refusal} />
        <RadioGroup
          name="strength"
          label="How far does it meet the need?"
          options={strengths}
          refusal={refusal}
        />
        <CheckboxGroup
          name="kinds"
          label="What it changes"
          hint="Choose all that apply."
          options={optionsOf({
            legislative: 'Law',
            institutional: 'Institutions',
            operational: 'Work',
          })}
          refusal={refusal}
        />
        <Fieldset legend="Money" hint="As agreed, in the currency of the agreement.">
          <MoneyField
            name="amount"
            label="Budget"
            currencyName="currency"
            currencies={optionsOf({ EUR: 'EUR', RSD: 'RSD' })}
            amount="1250000.00"
            currency="EUR"
            optional
          />
          <FileField
            name="files"
            label="Agreement"
            hint="PDF, up to 10 MB."
            accept=".pdf"
            optional
            multiple
          />
        </Fieldset>
        <Buttons>
          <Button>Record response</Button>
          <ButtonLink href="#cancel" kind="quiet">
            Cancel
          </ButtonLink>
        </Buttons>
      </form>
    </Section>
  )
}
