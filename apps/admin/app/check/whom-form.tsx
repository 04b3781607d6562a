import { Checkbox, CheckboxGroup, type Options, RadioGroup } from '@iisg/ui/forms'
import { Button, Buttons } from '@iisg/ui/layout'
import { partnerOptions } from '@iisg/ui/partners'

type WhomFormProps = { pillars: Options; chosen: string | undefined }

/** The first step: under which pillar, and for whom. It decides which needs there are to meet. */
export function WhomForm({ pillars, chosen }: WhomFormProps) {
  const [only, another] = pillars
  return (
    <form className="form" method="get" action="/check">
      <RadioGroup
        name="pillar"
        label="Pillar"
        options={pillars}
        value={chosen ?? (another ? undefined : only?.value)}
      />
      <CheckboxGroup
        name="partners"
        label="Partners that it would serve"
        options={partnerOptions}
      />
      <Checkbox
        name="regional"
        label="It would be for the whole region"
        hint="With partners named above, it counts for those. Without, it counts less for each of the six."
      />
      <Buttons>
        <Button>Go on</Button>
      </Buttons>
    </form>
  )
}
