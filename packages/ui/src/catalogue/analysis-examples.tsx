import { explanationOf, matrixOf, methodOf } from '@iisg/domain/analysis'
import { partnerNames, partners } from '@iisg/domain/partners'
import { aLink, aNeed, days, memberTask, partnerTask } from '@iisg/domain/testing'
import { CellExplanation, CoverageLegend, NeedsMatrix } from '../analysis/index.ts'
import { ChangesTable } from '../audit/index.ts'
import { TierTag } from '../disclosure/index.ts'
import { Buttons, Section } from '../layout/index.ts'
import { PillarTag } from '../pillars/index.ts'
import { StatusTag } from '../responses/index.ts'

const window = days('2025-01-01', '2026-12-31')
const method = methodOf(1)
const objective = { code: 'CT2', pillar: 'WBCTi', title: 'Preventing radicalisation' } as const

const readers = aNeed({
  code: 'BS1-P-01',
  title: 'Document readers at all second-line desks',
  partners: ['AL', 'BA', 'XK', 'ME', 'RS'],
})
const curriculum = aNeed({
  code: 'BS1-P-02',
  title: 'A joint curriculum for first-line officers, taught in each academy every year',
  priority: 'high',
})
const referral = aNeed({
  code: 'CT2-P-01',
  title: 'A referral path from schools to social services',
  priority: 'medium',
  partners: ['AL', 'XK', 'MK'],
  measure: { ...readers.measure, code: 'CT2-P', objective },
})

const links = [
  aLink({
    needId: readers.id,
    title: 'Forged documents course at six crossings',
    partners: ['AL', 'ME'],
    period: { status: 'known', ...days('2025-01-01', '2026-06-30') },
  }),
  aLink({
    needId: readers.id,
    title: 'Second delivery of readers',
    status: 'pipeline',
    committed: true,
    strength: 'partial',
    partners: ['AL', 'XK'],
    period: { status: 'known', ...days('2026-01-01', '2026-12-31') },
  }),
  aLink({ needId: readers.id, title: 'Set aside', tier: 'secretariat', strength: 'marginal' }),
  aLink({
    needId: readers.id,
    title: 'A study without days',
    period: { status: 'unknown', because: 'no start' },
  }),
  aLink({ needId: curriculum.id, regional: true, partners: [], strength: 'substantial' }),
  aLink({ needId: referral.id, partners: ['XK'], strength: 'partial' }),
]

const tasks = (['WBBSi', 'WBCTi'] as const).flatMap((pillar) => [
  ...partners.filter((each) => each !== 'RS').map((each) => partnerTask(pillar, each, 'finalised')),
  partnerTask(pillar, 'RS', 'open'),
  memberTask(pillar, 'finalised'),
  memberTask(pillar, 'open'),
  memberTask(pillar, 'open'),
])

const matrix = matrixOf({ needs: [referral, readers, curriculum], links, tasks, window, method })

const explanation = explanationOf(
  {
    need: readers,
    partner: 'AL',
    links: links.filter(({ needId }) => needId === readers.id),
    evidence: { partnerFinalised: true, membersFinalised: 9, membersAsked: 18, value: 0.75 },
    window,
    method,
  },
  'members',
)

export function AnalysisExamples() {
  return (
    <>
      <Section title="Coverage of needs">
        <CoverageLegend method={method} />
        <NeedsMatrix
          matrix={matrix}
          groupedBy="objective"
          method={method}
          hrefOfNeed={({ code }) => `#${code}`}
          hrefOfCell={({ code }, partner) => `#${code}-${partner}`}
        />
      </Section>
      <Section title="Why a number is what it is">
        <CellExplanation explanation={explanation} hrefOfResponse={(id) => `#${id}`} />
      </Section>
      <Section title="What a revision changed">
        <ChangesTable
          fields={{
            title: { name: 'Title' },
            partners: { name: 'Partners', values: partnerNames },
          }}
          changes={{
            title: { before: 'Readers', after: 'Document readers at all second-line desks' },
            partners: { before: [], after: ['AL', 'XK'] },
          }}
        />
      </Section>
      <Section title="Tags of records">
        <Buttons>
          <PillarTag pillar="WBCTi" />
          <PillarTag pillar="WBBSi" />
          <StatusTag status="implementation" />
          <StatusTag status="suspended" />
          <StatusTag status="cancelled" />
          <TierTag tier="members" />
          <TierTag tier="public" />
        </Buttons>
      </Section>
    </>
  )
}
