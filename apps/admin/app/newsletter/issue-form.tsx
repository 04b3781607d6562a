import type { IssueChoices } from '@iisg/db/newsletter'
import type { IssueDraft } from '@iisg/domain/newsletter'
import { sayEventDate } from '@iisg/ui/events'
import { CheckboxGroup, type Options, type Refusal, TextArea, TextField } from '@iisg/ui/forms'
import { Button, ButtonLink, Buttons } from '@iisg/ui/layout'
import { listed } from '@iisg/ui/numbers'
import { sayDay } from '@iisg/ui/time'
import { VersionField } from '#app/forms/version.tsx'

type IssueFormProps = {
  stored?: (IssueDraft & { version: number }) | undefined
  choices: IssueChoices
  /** Whether older ones are on offer, too. */
  isAll: boolean
  refusal: Refusal | undefined
}

export function IssueForm({ stored, choices, isAll, refusal }: IssueFormProps) {
  return (
    <form className="form" method="post">
      <VersionField version={stored?.version ?? 1} refusal={refusal} />
      <TextField name="subject" label="Subject" value={stored?.subject} refusal={refusal} />
      <TextArea
        name="intro"
        label="Introduction"
        hint="An empty line begins a new paragraph."
        optional
        rows={8}
        value={stored?.intro}
        refusal={refusal}
      />
      <Choices
        name="articleIds"
        label="News"
        none="No news is published yet."
        options={articleOptions(choices)}
        values={stored?.articleIds}
        refusal={refusal}
      />
      <Choices
        name="eventIds"
        label="Events"
        none="No event is public yet."
        options={eventOptions(choices)}
        values={stored?.eventIds}
        refusal={refusal}
      />
      <Choices
        name="responseIds"
        label="Support projects"
        none="No support project is public yet."
        options={projectOptions(choices)}
        values={stored?.responseIds}
        refusal={refusal}
      />
      {!isAll && (
        <div>
          <Button kind="quiet" name="step" value="more" formAction="?more" formNoValidate>
            Offer older ones, too
          </Button>
        </div>
      )}
      <Buttons>
        <Button>{stored ? 'Save the changes' : 'Save the draft'}</Button>
        <ButtonLink href="/issues" kind="quiet">
          Leave without saving
        </ButtonLink>
      </Buttons>
    </form>
  )
}

type ChoicesProps = {
  name: string
  label: string
  none: string
  options: Options
  values: readonly string[] | undefined
  refusal: Refusal | undefined
}

/** What is public and recent. Nothing else can be told in a newsletter. */
function Choices({ none, options, ...field }: ChoicesProps) {
  const hint = options.length === 0 ? none : undefined
  return <CheckboxGroup {...field} options={options} hint={hint} optional={options.length > 0} />
}

function articleOptions({ articles }: IssueChoices): Options {
  return articles.map(({ id, title, publishedOn, told }) => ({
    value: id,
    text: title,
    hint: joined([publishedOn && `Published on ${sayDay(publishedOn)}`, sayTold(told)]),
  }))
}

function eventOptions({ events }: IssueChoices): Options {
  return events.map(({ id, title, date, city, told }) => ({
    value: id,
    text: title,
    hint: joined([sayEventDate(date), city, sayTold(told)]),
  }))
}

function projectOptions({ projects }: IssueChoices): Options {
  return projects.map(({ id, title, donors, told }) => ({
    value: id,
    text: title,
    hint: joined([donors.length > 0 && listed(donors), sayTold(told)]),
  }))
}

function sayTold(subject: string | null): string | null {
  return subject && `already told in “${subject}”`
}

function joined(parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => part).join(' · ')
}
