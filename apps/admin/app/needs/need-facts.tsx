import type { MappingCycle } from '@iisg/domain/cycles'
import type { Promised } from '@iisg/domain/freshness'
import type { Comment, CommentField, NeedRecord } from '@iisg/domain/needs'
import { pillarNames, strandNames } from '@iisg/domain/pillars'
import { activityTypeNames } from '@iisg/ui/activities'
import { sayPromised } from '@iisg/ui/freshness'
import { type Fact, SummaryList } from '@iisg/ui/layout'
import { sayMoney } from '@iisg/ui/money'
import { kindNames, needTierNames, perspectiveNames } from '@iisg/ui/needs'
import { listed } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { sayProvenance } from '@iisg/ui/provenance'
import { sayDay, sayPeriod } from '@iisg/ui/time'
import type { ReactNode } from 'react'
import { capitalised } from '#app/layout/capitalised.ts'
import { CommentsAt } from './comments-at.tsx'
import { NeedSources } from './need-sources.tsx'

type NeedFactsProps = {
  /** Where it comes from and how far it may become known is told to those who may know. */
  need: Omit<NeedRecord, 'provenance' | 'widestTier' | 'approvals' | 'submittedBy'> & {
    provenance: NeedRecord['provenance'] | undefined
    widestTier: NeedRecord['widestTier'] | undefined
  }
  cycle: MappingCycle
  /** How fresh it is, where that is promised. */
  promised: Promised | undefined
  /** What was said about its fields, by those who may read it. */
  comments: readonly Comment[]
}

export function NeedFacts({ need, cycle, promised, comments }: NeedFactsProps) {
  const { objective, strand, code, title } = need.measure
  const fact = (term: string, detail: ReactNode, field?: CommentField): Fact => ({
    term,
    detail: field ? (
      <>
        {detail}
        <CommentsAt field={field} comments={comments} />
      </>
    ) : (
      detail
    ),
  })
  const isOpenAt = (field: CommentField) =>
    comments.some((comment) => comment.field === field && comment.resolved === null)

  return (
    <SummaryList
      facts={[
        ...(isOpenAt('need') ? [fact('As a whole', '', 'need')] : []),
        ...(isOpenAt('title') ? [fact('Title', need.title, 'title')] : []),
        ...(isOpenAt('description') ? [fact('Description', '', 'description')] : []),
        fact('Cycle', `${cycle.label}, ${sayPeriod(cycle.window)}`),
        fact('Pillar', `${objective.pillar}, ${pillarNames[objective.pillar]}`),
        fact('Strand', strandNames[strand]),
        fact('Objective', `${objective.code} ${objective.title}`),
        fact('Measure', `${code} ${title}`),
        fact('Stated by', capitalised(namePartners(need.partners)), 'partners'),
        fact('Institutions', <Institutions need={need} />, 'institutionIds'),
        fact('Asks to change', listed(need.kinds.map((kind) => kindNames[kind])), 'kinds'),
        fact(
          'Asks for',
          orUntold(listed(need.requestedActivityTypes.map((type) => activityTypeNames[type]))),
          'requestedActivityTypes',
        ),
        fact(
          'Perspective',
          listed(need.perspectives.map((each) => perspectiveNames[each])),
          'perspectives',
        ),
        fact('To be met by', need.targetDay ? sayDay(need.targetDay) : untold, 'targetDay'),
        fact('Estimated cost', sayCost(need.cost), 'costAmount'),
        fact('Documents', <NeedSources sources={need.sources} />, 'sources'),
        ...(promised ? [fact('Still true', sayPromised(promised))] : []),
        fact('May be seen by', sayTier(need), 'widestTier'),
        ...(need.provenance ? [fact('Where it comes from', sayProvenance(need.provenance))] : []),
      ]}
    />
  )
}

function Institutions({ need: { institutions } }: { need: Pick<NeedRecord, 'institutions'> }) {
  return orUntold(listed(institutions.map(({ name }) => name)))
}

function sayCost(cost: NeedRecord['cost']): string {
  if (cost === null) return untold
  return cost.on ? `${sayMoney(cost)}, estimated on ${sayDay(cost.on)}` : sayMoney(cost)
}

function sayTier({
  tier,
  widestTier,
}: Pick<NeedFactsProps['need'], 'tier' | 'widestTier'>): string {
  // A need is never public: its table refuses it.
  const now = tier === 'public' ? '' : needTierNames[tier]
  if (widestTier === undefined || widestTier === 'public' || widestTier === tier) return now
  return `${now}; once validated and approved: ${needTierNames[widestTier].toLowerCase()}`
}

const untold = 'Not told yet'

function orUntold(text: string): string {
  return text === '' ? untold : text
}
