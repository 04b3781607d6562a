import type { CrosswalkLine } from '@iisg/domain/pillars'
import { Breadcrumbs, PageTitle, Section, Tag } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { relationNames } from '@iisg/ui/pillars'
import { DataTable } from '@iisg/ui/tables'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { crosswalkIn } from './crosswalk-in.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Crosswalk to ${data.tree.label}` : 'Crosswalk')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  return crosswalkIn(context, params.treeId)
}

export default function Crosswalk() {
  const { tree, before, lines } = useLoaderData<typeof loader>()
  const changed = lines.filter(({ relation }) => relation !== 'same')
  const same = lines.length - changed.length
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/trees', text: 'Objective trees' },
          { href: `/trees/${tree.id}`, text: tree.label },
        ]}
        here="Crosswalk"
      />
      <PageTitle
        eyebrow={tree.label}
        title={`Crosswalk from ${before.label}`}
        lead={`What became of each measure. ${counted(same, 'measure')} went on unchanged. Cycles of the two versions are compared along these lines, like with like.`}
        actions={<a href={`/trees/${tree.id}/crosswalk.csv`}>Download all lines (CSV)</a>}
      />
      <Section title="What changed">
        {changed.length === 0 ? (
          <p>Nothing has changed yet.</p>
        ) : (
          <DataTable
            caption="Measures that changed from one version to the other"
            captionHidden
            narrow="stack"
            rows={changed}
            keyOf={({ from, to }) => `${from?.id} ${to?.id}`}
            columns={[
              {
                key: 'from',
                heading: before.label,
                rowHeader: true,
                cell: ({ from }) => (from === null ? 'Nothing before' : said(from)),
              },
              {
                key: 'relation',
                heading: 'What became of it',
                cell: ({ relation }) => <Tag>{relationNames[relation]}</Tag>,
              },
              { key: 'to', heading: tree.label, cell: ({ to }) => said(to) },
            ]}
          />
        )}
      </Section>
    </>
  )
}

function said(measure: CrosswalkLine['from']): string {
  return measure === null ? '–' : `${measure.code} ${measure.title}`
}
