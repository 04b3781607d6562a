import { listTrees, type TreeLine } from '@iisg/db/pillars'
import { Breadcrumbs, EmptyState, PageTitle, Tag } from '@iisg/ui/layout'
import { listed } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { sayDay } from '@iisg/ui/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'

export const meta = () => titled('Objective trees')

export async function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  return { trees: await listTrees(context.db) }
}

export default function Trees() {
  const { trees } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs trail={[{ href: '/cycles', text: 'Cycles' }]} here="Objective trees" />
      <PageTitle
        title="Objective trees"
        lead="What the pillars want to reach, version by version. A cycle keeps the version that it was opened with: to change one, copy it to a draft."
      />
      {trees.length === 0 ? (
        <EmptyState title="There is no tree yet" />
      ) : (
        <DataTable
          caption="Versions of the tree: drafts first, then the newest"
          captionHidden
          narrow="stack"
          rows={trees}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'label',
              heading: 'Tree',
              rowHeader: true,
              cell: ({ id, label }) => <a href={`/trees/${id}`}>{label}</a>,
            },
            { key: 'state', heading: 'State', cell: (tree) => <TreeTag tree={tree} /> },
            {
              key: 'since',
              heading: 'In force from',
              cell: ({ inForceOn }) => (inForceOn === null ? 'Not yet' : sayDay(inForceOn)),
            },
            {
              key: 'size',
              heading: 'Objectives, measures',
              cell: ({ objectives, measures }) => `${objectives}, ${measures}`,
            },
            {
              key: 'cycles',
              heading: 'Cycles',
              cell: ({ cycles }) => (cycles.length === 0 ? 'None' : listed(cycles)),
            },
          ]}
        />
      )}
    </>
  )
}

export function TreeTag({ tree }: { tree: Pick<TreeLine, 'inForce' | 'inForceOn'> }) {
  if (tree.inForce) return <Tag tone="covered">In&nbsp;force</Tag>
  return <Tag>{tree.inForceOn === null ? 'Draft' : 'Past'}</Tag>
}
