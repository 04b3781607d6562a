import { type Pillar, pillars } from '@iisg/domain/pillars'
import type { ResponseRecord } from '@iisg/domain/responses'
import { CheckboxGroup, type Refusal } from '@iisg/ui/forms'
import { Button } from '@iisg/ui/layout'
import { pillarOptions } from '@iisg/ui/pillars'

type ConfirmPillarsProps = {
  responseId: string
  recorded: ResponseRecord['pillars']
  reasons: Record<Pillar, string[]>
  refusal?: Refusal | undefined
}

/** Which pillars a response belongs to: what its sectors and words suggest, until an editor has decided. */
export function ConfirmPillars({ responseId, recorded, reasons, refusal }: ConfirmPillarsProps) {
  const open = recorded.length === 0 || recorded.some(({ confirmed }) => !confirmed)

  return (
    <form className="form" method="post" action={`/responses/${responseId}/pillars`}>
      <CheckboxGroup
        name="pillars"
        label={open ? 'Which pillars does it belong to?' : 'Pillars, as an editor confirmed them'}
        hint={
          open
            ? 'The public sees a pillar only once it is confirmed.'
            : 'Where it is verified or published already, others than these have it verified anew.'
        }
        options={pillarOptions.map((option) => ({
          ...option,
          hint: hintFor(option.value, reasons),
        }))}
        values={recorded.map(({ pillar }) => pillar)}
        refusal={refusal}
      />
      <div>
        <Button kind={open ? 'primary' : 'secondary'}>
          {open ? 'Confirm the pillars' : 'Change the pillars'}
        </Button>
      </div>
    </form>
  )
}

function hintFor(value: string, reasons: Record<Pillar, string[]>): string {
  const pillar = pillars.find((each) => each === value)
  const those = pillar ? reasons[pillar] : []
  return those.length > 0
    ? `Suggested by ${those.join('; ')}`
    : 'Neither sectors nor words suggest it'
}
