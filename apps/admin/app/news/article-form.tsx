import type { ArticleDraft } from '@iisg/domain/news'
import { CheckboxGroup, type Refusal, TextArea, TextField } from '@iisg/ui/forms'
import { Button, ButtonLink, Buttons } from '@iisg/ui/layout'
import { pillarOptions } from '@iisg/ui/pillars'
import { VersionField } from '#app/forms/version.tsx'

type ArticleFormProps = {
  stored?: (ArticleDraft & { version: number }) | undefined
  refusal: Refusal | undefined
}

export function ArticleForm({ stored, refusal }: ArticleFormProps) {
  return (
    <form className="form" method="post">
      <VersionField version={stored?.version ?? 1} refusal={refusal} />
      <TextField name="title" label="Title" value={stored?.title} refusal={refusal} />
      <TextArea
        name="body"
        label="Text"
        hint="An empty line begins a new paragraph. The first paragraph is what lists and the newsletter show."
        rows={14}
        value={stored?.body}
        refusal={refusal}
      />
      <CheckboxGroup
        name="pillars"
        label="Pillars that it is about"
        optional
        options={pillarOptions}
        values={stored?.pillars}
        refusal={refusal}
      />
      <Buttons>
        <Button>{stored ? 'Save the changes' : 'Save the draft'}</Button>
        <ButtonLink href="/news" kind="quiet">
          Leave without saving
        </ButtonLink>
      </Buttons>
    </form>
  )
}
