import type { Objective } from '@iisg/db/public'
import { EmptyState } from '@iisg/ui/layout'
import { words } from '#app/words/index.ts'

/** What needs and responses are ordered by, and whose order it is. */
export function Objectives({ objectives }: { objectives: readonly Objective[] }) {
  const [first] = objectives
  if (!first) return <EmptyState title={words.pillars.noObjectives} />

  return (
    <>
      <p className="prose">{first.note}</p>
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
