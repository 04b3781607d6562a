import type { Reporter } from '@iisg/domain/responses'
import { CheckboxGroup, RadioGroup, type Refusal } from '@iisg/ui/forms'
import { Button, ButtonLink, Buttons, Section } from '@iisg/ui/layout'
import { sayReporter } from '@iisg/ui/responses'
import { VersionField } from '#app/forms/version.tsx'
import { choiceOf } from './merge-form.ts'
import type { MergeShown } from './merge-shown.tsx'
import { OwnWords } from './own-words.tsx'

type ChooseProps = {
  about: { id: string; version: number }
  pair: readonly { id: string; version: number; title: string; reporter: Reporter }[]
  proposed: { id: string; because: string }
  shown: MergeShown
  refusal: Refusal | undefined
}

/** Which is kept and what it takes; what is confirmed is what stands above. */
export function ChooseAndConfirm({ about, pair, proposed, shown, refusal }: ChooseProps) {
  const [one, other] = pair
  if (!one || !other) return null
  return (
    <Section title="Choose and confirm" id="choose">
      <form className="form" method="post">
        <VersionField version={about.version} refusal={refusal} />
        <input
          type="hidden"
          name="oneVersion"
          value={String(refusal?.typed.oneVersion ?? one.version)}
        />
        <input
          type="hidden"
          name="otherVersion"
          value={String(refusal?.typed.otherVersion ?? other.version)}
        />
        <input type="hidden" name="seen" value={choiceOf(shown.kept.id, shown.taken)} />
        <RadioGroup
          name="keepId"
          label="Which record is kept"
          options={pair.map(({ id, title, reporter }, index) => ({
            value: id,
            text: `${index === 0 ? 'The first' : 'The second'}: ${title}`,
            hint: [
              `Recorded for ${sayReporter(reporter)}.`,
              ...(id === proposed.id ? [`Proposed. ${proposed.because}`] : []),
            ].join(' '),
          }))}
          value={shown.kept.id}
          refusal={refusal}
        />
        {shown.offered.length > 0 && (
          <CheckboxGroup
            name="take"
            label="What it takes over"
            hint={`“${shown.kept.title}” leaves these empty. Nothing is taken that is not ticked.`}
            options={shown.offered.map(({ field, label, value }) => ({
              value: field,
              text: label,
              hint: value,
            }))}
            values={shown.taken}
            optional
            refusal={refusal}
          />
        )}
        <OwnWords refusal={refusal} />
        <Buttons>
          {shown.problem === undefined && (
            <Button name="step" value="merge">
              Make them one record
            </Button>
          )}
          <Button name="step" value="look" kind="secondary">
            Show what this choice does
          </Button>
          <ButtonLink href={`/findings/${about.id}`} kind="quiet">
            Leave them two
          </ButtonLink>
        </Buttons>
      </form>
    </Section>
  )
}
