import type { PoolingCase } from '@iisg/db/pooling'
import { type Options, RadioGroup, type Refusal, Select } from '@iisg/ui/forms'
import { Button, ButtonLink, Buttons, Section } from '@iisg/ui/layout'
import { poolingOutcomeOptions, poolingReasonOptions } from '@iisg/ui/pooling'
import { OwnWords } from '#app/findings/own-words.tsx'
import { WhoLooks } from '#app/findings/who-looks.tsx'
import { VersionField } from '#app/forms/version.tsx'

type DecidePoolingProps = {
  pooling: Pick<PoolingCase, 'id' | 'version' | 'state' | 'assigneeId'>
  proposals: Options
  /** A proposal that was just drafted from the group. */
  drafted: string | undefined
  mayPropose: boolean
  lookers: readonly { id: string; name: string }[]
  refusal: Refusal | undefined
}

/** What somebody may do about a group: prepare a proposal, decide it, say who looks at it. */
export function DecidePooling(props: DecidePoolingProps) {
  const { pooling, proposals, drafted, mayPropose, lookers, refusal } = props
  return (
    <>
      <Section title={pooling.state === 'open' ? 'Decide it' : 'Decide it anew'} id="decide">
        {mayPropose && !drafted && (
          <ButtonLink href={`/proposals/new?pooling=${pooling.id}`} kind="secondary">
            Prepare a proposal for the Support Group
          </ButtonLink>
        )}
        <form className="form" method="post">
          <VersionField version={pooling.version} refusal={refusal} />
          <RadioGroup
            name="outcome"
            label="What becomes of it"
            hint="It stays so until a need changes, or who answers it."
            options={poolingOutcomeOptions}
            value={drafted && 'taken to the Board'}
            refusal={refusal}
          />
          <Select
            name="proposalId"
            label="Proposal"
            hint="Where it is taken to the Board."
            options={proposals}
            none="None"
            value={drafted}
            refusal={refusal}
          />
          <RadioGroup name="reason" label="Why" options={poolingReasonOptions} refusal={refusal} />
          <OwnWords refusal={refusal} />
          <Buttons>
            <Button>Decide</Button>
          </Buttons>
        </form>
      </Section>
      <WhoLooks about={pooling} lookers={lookers} refusal={refusal} />
    </>
  )
}
