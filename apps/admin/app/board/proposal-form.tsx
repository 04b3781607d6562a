import type { Choice } from '@iisg/db/board'
import type { Proposal } from '@iisg/domain/board'
import { subjectKindOptions } from '@iisg/ui/board'
import {
  CheckboxGroup,
  RadioGroup,
  type Refusal,
  Select,
  TextArea,
  TextField,
} from '@iisg/ui/forms'
import { Button } from '@iisg/ui/layout'
import { pillarOptions } from '@iisg/ui/pillars'
import { VersionField } from '#app/forms/version.tsx'

type ProposalFormProps = {
  stored?: Proposal
  /** What a new one begins with. */
  begun?: Pick<Proposal, 'title' | 'text' | 'subject'> | undefined
  choices: Record<'cycles' | 'products' | 'organisations', readonly Choice[]>
  refusal: Refusal | undefined
}

/** What a proposal says and what it is about; only the choice of its kind is read. */
export function ProposalForm({ stored, begun, choices, refusal }: ProposalFormProps) {
  const { title, text, subject } = stored ?? begun ?? {}
  return (
    <form className="form" method="post">
      {stored && <VersionField version={stored.version} refusal={refusal} />}
      <TextField name="title" label="Title" value={title} refusal={refusal} />
      <TextArea
        name="text"
        label="What the Board is asked to decide"
        value={text}
        refusal={refusal}
      />
      <RadioGroup
        name="kind"
        label="The Board is asked to"
        options={subjectKindOptions}
        value={subject?.kind}
        refusal={refusal}
      />
      <Select
        name="cycleId"
        label="Mapping cycle"
        hint="For the needs mapping or the response report."
        options={choices.cycles}
        none="None"
        value={subject && 'cycleId' in subject ? subject.cycleId : undefined}
        refusal={refusal}
      />
      <Select
        name="productId"
        label="Method or product"
        hint="For a method or another product."
        options={choices.products}
        none="None"
        value={subject && 'productId' in subject ? subject.productId : undefined}
        refusal={refusal}
      />
      <Select
        name="organisationId"
        label="Organisation"
        hint="For a new member."
        options={choices.organisations}
        none="None"
        value={subject && 'organisationId' in subject ? subject.organisationId : undefined}
        refusal={refusal}
      />
      <CheckboxGroup
        name="pillars"
        label="Pillars of the seat"
        options={pillarOptions}
        values={subject && 'pillars' in subject ? subject.pillars : []}
        refusal={refusal}
      />
      <div>
        <Button>{stored ? 'Save' : 'Draft the proposal'}</Button>
      </div>
    </form>
  )
}
