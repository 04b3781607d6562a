import type { objectivesOf } from '@iisg/db/public'
import { EmptyState } from '@iisg/ui/layout'
import { words } from '#app/words/index.ts'

type Objective = Awaited<ReturnType<typeof objectivesOf>>[number]

/** What needs and responses are ordered by, and whose order it is. */
export function Objectives({ objectives }: { objectives: readonly Objective[] }) {
  const [first] = objectives
  if (!first) return <EmptyState title={words.pillars.noObjectives} />

  return (
    <>
      <p className="prose">{words.pillars.objectivesNote(first.tree)}</p>
      <dl className="objectives">
        {objectives.map(({ code, title }) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>{title}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
