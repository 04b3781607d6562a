import type { returnsOf } from '@iisg/db/needs'
import type { NeedRecord } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import { Notice } from '@iisg/ui/layout'
import { closingNames, needReturnReasonNames } from '@iisg/ui/needs'
import { counted, listed, percent } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { sayInstant } from '@iisg/ui/time'
import type { CountedTwice } from './counted-twice.ts'

type NeedNoticesProps = {
  need: Pick<NeedRecord, 'id' | 'state' | 'closedAs' | 'mergedIntoId'> & {
    /** Told to those who state it and the Secretariat alone. */
    notApproved: readonly Partner[] | undefined
  }
  isWeighed: boolean
  returned: Awaited<ReturnType<typeof returnsOf>>[number] | undefined
  chronic: readonly { partner: Partner; cycles: number }[]
  countedTwice: CountedTwice | undefined
}

/** What has to be known of a need before reading on. */
export function NeedNotices(props: NeedNoticesProps) {
  const { need, isWeighed, returned, chronic, countedTwice } = props
  const missing = need.notApproved ?? []
  return (
    <>
      {returned && (
        <Notice tone="warning" title="This need was returned">
          <ul>
            {returned.reasons.map((reason) => (
              <li key={reason}>{needReturnReasonNames[reason]}</li>
            ))}
          </ul>
          <p>{returned.note}</p>
          <p>
            {returned.by ?? 'The operator'}, {sayInstant(returned.at)}
          </p>
        </Notice>
      )}
      {need.closedAs && (
        <Notice tone="info" title={`It is closed: ${closingNames[need.closedAs].toLowerCase()}`}>
          {need.mergedIntoId && (
            <p>
              <a href={`/needs/${need.mergedIntoId}`}>See the need that it is a part of now</a>
            </p>
          )}
        </Notice>
      )}
      {missing.length > 0 && need.state !== 'closed' && (
        <Notice tone="info" title={`The wording is not approved yet by ${namePartners(missing)}`}>
          <p>Until then only its partners and the Secretariat know this need.</p>
        </Notice>
      )}
      {chronic.map(({ partner, cycles }) => (
        <Notice
          key={partner}
          tone="warning"
          title={`Chronic for ${namePartners([partner])}: hardly met for ${counted(cycles, 'cycle')} on end`}
        />
      ))}
      {countedTwice && (
        <Notice
          tone="warning"
          title={`${counted(countedTwice.responses, 'linked response')} may be the same as another of them`}
        >
          <p>
            The figures count each of them. If those that look alike are one, the coverage is{' '}
            {listed(countedTwice.standings.map(sayAtLeast))}.{' '}
            <a href="/findings?class=duplicate+record">Look at them, and say what they are</a>
          </p>
        </Notice>
      )}
      {!isWeighed && need.state !== 'closed' && (
        <Notice tone="info" title="This need is not weighed yet">
          <p>It enters the coverage matrix once it is validated. Here is how it would stand.</p>
        </Notice>
      )}
    </>
  )
}

function sayAtLeast({ partner, coverage, atLeast }: CountedTwice['standings'][number]): string {
  return `${percent(atLeast)} rather than ${percent(coverage)} for ${namePartners([partner])}`
}
