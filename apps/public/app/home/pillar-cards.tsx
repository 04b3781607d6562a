import type { PillarCounts } from '@iisg/db/public'
import { pillarNames, pillars } from '@iisg/domain/pillars'
import { Card, Cards } from '@iisg/ui/layout'
import { strandOf } from '@iisg/ui/pillars'
import { pillarHref, projectsOfHref } from '#app/site/addresses.ts'
import { words } from '#app/words/index.ts'

/** The three pillars: what each is about, and how much there is to see. */
export function PillarCards({ counts }: { counts: readonly PillarCounts[] }) {
  return (
    <Cards>
      {pillars.map((pillar) => {
        const of = counts.find((each) => each.pillar === pillar)
        return (
          <Card
            key={pillar}
            strand={strandOf[pillar]}
            eyebrow={<abbr title={pillarNames[pillar]}>{pillar}</abbr>}
            title={words.site.subject[pillar]}
            href={pillarHref(pillar)}
            meta={
              <>
                <a href={`${pillarHref(pillar)}#members`}>
                  {words.home.membersOf(of?.members ?? 0)}
                </a>
                <a href={projectsOfHref(pillar)}>{words.home.projectsOf(of?.projects ?? 0)}</a>
              </>
            }
          >
            <p>{words.pillars.aims[pillar].short}</p>
          </Card>
        )
      })}
    </Cards>
  )
}
