import type { PoolingCase } from '@iisg/db/pooling'
import { type Fact, SummaryList, Tag } from '@iisg/ui/layout'
import { toOneDecimal } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { poolingReasonNames, poolingStateNames, poolingStateTones } from '@iisg/ui/pooling'
import { sayInstant } from '@iisg/ui/time'

type WhereItStandsProps = {
  pooling: Pick<PoolingCase, 'group' | 'state' | 'reason' | 'note' | 'assignee' | 'decidedBy'> & {
    decidedAt: Date | null
    foundAt: Date
    reopenedAt: Date | null
    proposal: { id: string; title: string } | undefined
  }
}

/** How far a group is on its way, and what it weighs. */
export function WhereItStands({ pooling }: WhereItStandsProps) {
  const { group, state, reason, note, proposal, decidedBy, decidedAt, reopenedAt } = pooling
  const facts: (Fact | false)[] = [
    {
      term: 'State',
      detail: <Tag tone={poolingStateTones[state]}>{poolingStateNames[state]}</Tag>,
    },
    decidedAt !== null && {
      term: 'Decided',
      detail: `${decidedBy ?? 'The operator'}, ${sayInstant(decidedAt)}`,
    },
    reason !== null && { term: 'Reason', detail: poolingReasonNames[reason] },
    proposal !== undefined && {
      term: 'Proposal',
      detail: <a href={`/proposals/${proposal.id}`}>{proposal.title}</a>,
    },
    note !== '' && { term: 'In their words', detail: note },
    { term: 'Gaps, added up', detail: sayGaps(group) },
    { term: 'Found', detail: sayInstant(pooling.foundAt) },
    reopenedAt !== null && {
      term: 'Opened again',
      detail: `${sayInstant(reopenedAt)}, since what it is judged by had changed`,
    },
    { term: 'Who looks at it', detail: pooling.assignee ?? 'Nobody yet' },
  ]
  return <SummaryList facts={facts.filter((fact) => fact !== false)} />
}

/** Each gap is from 0 to 100; silence is none. */
function sayGaps({ gap, unreported, parts }: PoolingCase['group']): string {
  const judged = parts.length - unreported
  if (judged === 0) return 'Too little is reported to tell'
  const sum = `${toOneDecimal(gap)} of at most ${judged * 100}`
  if (unreported === 0) return sum
  const silent = parts.filter(({ cell }) => cell.status === 'unreported')
  const whose = namePartners(silent.map(({ partner }) => partner))
  return `${sum}. Too little is reported to tell of ${whose}`
}
