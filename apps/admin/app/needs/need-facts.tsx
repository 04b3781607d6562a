import type { MappingCycle } from '@iisg/domain/cycles'
import type { Need } from '@iisg/domain/needs'
import { pillarNames, strandNames } from '@iisg/domain/pillars'
import { TierTag } from '@iisg/ui/disclosure'
import { SummaryList } from '@iisg/ui/layout'
import { kindNames, perspectiveNames } from '@iisg/ui/needs'
import { listed } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { sayProvenance } from '@iisg/ui/provenance'
import { sayPeriod } from '@iisg/ui/time'
import { capitalised } from '#app/layout/capitalised.ts'

type NeedFactsProps = {
  /** Where it comes from is told to those who may know. */
  need: Omit<Need, 'provenance'> & { provenance: Need['provenance'] | undefined }
  cycle: MappingCycle
  previous: Need | undefined
}

export function NeedFacts({ need, cycle, previous }: NeedFactsProps) {
  const { objective, strand, code, title } = need.measure

  return (
    <SummaryList
      facts={[
        { term: 'Cycle', detail: `${cycle.label}, ${sayPeriod(cycle.window)}` },
        { term: 'Pillar', detail: `${objective.pillar}, ${pillarNames[objective.pillar]}` },
        { term: 'Strand', detail: strandNames[strand] },
        { term: 'Objective', detail: `${objective.code} ${objective.title}` },
        { term: 'Measure', detail: `${code} ${title}` },
        { term: 'Stated by', detail: capitalised(namePartners(need.partners)) },
        { term: 'Asks to change', detail: listed(need.kinds.map((kind) => kindNames[kind])) },
        {
          term: 'Perspective',
          detail: listed(need.perspectives.map((each) => perspectiveNames[each])),
        },
        ...(previous
          ? [
              {
                term: 'Goes on from',
                detail: (
                  <a href={`/needs/${previous.id}`}>
                    {previous.code} {previous.title}
                  </a>
                ),
              },
            ]
          : []),
        { term: 'May be seen by', detail: <TierTag tier={need.tier} /> },
        ...(need.provenance
          ? [{ term: 'Where it comes from', detail: sayProvenance(need.provenance) }]
          : []),
      ]}
    />
  )
}
