import { outcomeOptions } from '@iisg/ui/board'
import {
  DateField,
  type Options,
  RadioGroup,
  type Refusal,
  Select,
  TextArea,
  TextField,
} from '@iisg/ui/forms'
import { Button } from '@iisg/ui/layout'

type DecisionFormProps = {
  title?: string
  version?: number
  meetings: Options
  refusal: Refusal | undefined
}

/** What is noted of a decision when it was taken. */
export function DecisionForm({ title, version, meetings, refusal }: DecisionFormProps) {
  return (
    <form className="form" method="post">
      {version !== undefined && (
        <input type="hidden" name="version" value={refusal?.typed.version ?? version} />
      )}
      <TextField name="title" label="Title" value={title} refusal={refusal} />
      <Select
        name="eventId"
        label="Meeting of the Board"
        hint={
          <>
            Is it missing? <a href="/meetings">Enter the meeting</a>
          </>
        }
        options={meetings}
        refusal={refusal}
      />
      <DateField name="decidedOn" label="Decided on" refusal={refusal} />
      <RadioGroup
        name="outcome"
        label="What the Board decided"
        options={outcomeOptions}
        refusal={refusal}
      />
      <TextArea name="text" label="In its words" refusal={refusal} />
      <TextField name="owner" label="Who sees to it" width="medium" refusal={refusal} />
      <DateField name="dueOn" label="By when" hint="May stay empty." refusal={refusal} />
      <div>
        <Button>Record the decision</Button>
      </div>
    </form>
  )
}
