import { type Refusal, Select, TextArea } from '@iisg/ui/forms'
import { Button, Buttons } from '@iisg/ui/layout'
import { commentFieldOptions } from '@iisg/ui/needs'

export function CommentForm({ refusal }: { refusal: Refusal | undefined }) {
  return (
    <form className="form" method="post">
      <Select
        name="field"
        label="What it is about"
        options={commentFieldOptions}
        value="need"
        refusal={refusal}
      />
      <TextArea name="body" label="Comment" rows={3} refusal={refusal} />
      <Buttons>
        <Button>Write the comment</Button>
      </Buttons>
    </form>
  )
}
