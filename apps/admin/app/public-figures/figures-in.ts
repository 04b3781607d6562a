import type { Db } from '@iisg/db'
import { figuresInputOf, findFigurePublication, type NoFigures } from '@iisg/db/public-figures'
import type { MappingCycle } from '@iisg/domain/cycles'
import { hiddenFiguresOf, publicFiguresOf, waysOf } from '@iisg/domain/public-figures'

/** What everybody would see of a cycle and what not; or why there is nothing to publish. */
export async function figuresIn(db: Db, cycle: MappingCycle) {
  const input = await figuresInputOf(db, cycle)
  if (typeof input === 'string') return { none: input }

  const publication = await findFigurePublication(db, cycle.id)
  // What was published once is what is published again.
  const figures = publication?.figures ?? publicFiguresOf(input)
  if (figures.length === 0) return { none: 'too few needs are in it' as const }
  return {
    figures,
    ways: publication?.ways ?? waysOf(input),
    hidden: hiddenFiguresOf(input, figures),
    needs: input.whole,
    state: publication && {
      publishedAt: publication.publishedAt,
      publishedBy: publication.publishedBy,
      takenBack: publication.takenBack,
    },
  }
}

export type NothingToPublish = NoFigures | 'too few needs are in it'
