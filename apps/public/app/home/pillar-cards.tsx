import { type Pillar, pillarNames, pillars } from '@iisg/domain/pillars'
import { Card, Cards } from '@iisg/ui/layout'
import { strandOf } from '@iisg/ui/pillars'
import { pillarHref, projectsOfHref } from '#app/site/addresses.ts'
import { words } from '#app/words/index.ts'

type Counts = Partial<Record<Pillar, number>>

/** The three pillars: what each is about, and how much there is to see. */
export function PillarCards({ members, projects }: { members: Counts; projects: Counts }) {
  return (
    <Cards>
      {pillars.map((pillar) => (
        <Card
          key={pillar}
          strand={strandOf[pillar]}
          eyebrow={<abbr title={pillarNames[pillar]}>{pillar}</abbr>}
          title={words.site.subject[pillar]}
          href={pillarHref(pillar)}
          meta={
            <>
              <a href={`${pillarHref(pillar)}#members`}>
                {words.home.membersOf(members[pillar] ?? 0)}
              </a>
              <a href={projectsOfHref(pillar)}>{words.home.projectsOf(projects[pillar] ?? 0)}</a>
            </>
          }
        >
          <p>{words.pillars.aims[pillar].short}</p>
        </Card>
      ))}
    </Cards>
  )
}
