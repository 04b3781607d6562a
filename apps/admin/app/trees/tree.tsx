import { objectivesOf } from '@iisg/db/pillars'
import { may } from '@iisg/domain/accounts'
import { pillarSubjects, pillars, strandNames } from '@iisg/domain/pillars'
import {
  Breadcrumbs,
  ButtonLink,
  Buttons,
  EmptyState,
  Notice,
  PageTitle,
  Section,
} from '@iisg/ui/layout'
import { listed } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { sayDay } from '@iisg/ui/time'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { isFixed, treeOr404 } from './tree-or-404.ts'
import { TreeTag } from './trees.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.tree.label ?? 'Objective tree')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const tree = await treeOr404(context, params.treeId)
  const edits = may(context.viewer, 'edit objective trees')
  return {
    tree,
    edits,
    mayEdit: edits && !isFixed(tree),
    objectives: await objectivesOf(context.db, tree.id),
  }
}

export default function Tree() {
  const { tree, edits, mayEdit, objectives } = useLoaderData<typeof loader>()
  const base = `/trees/${tree.id}`
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/cycles', text: 'Cycles' },
          { href: '/trees', text: 'Objective trees' },
        ]}
        here={tree.label}
      />
      <PageTitle
        eyebrow="Objective tree"
        title={tree.label}
        lead={tree.note}
        meta={<TreeTag tree={tree} />}
        actions={
          <Buttons>
            {mayEdit && <ButtonLink href={`${base}/objectives/new`}>Add an objective</ButtonLink>}
            {mayEdit && (
              <ButtonLink href={`${base}/edit`} kind="secondary">
                Name and note
              </ButtonLink>
            )}
            {mayEdit && (
              <ButtonLink href={`${base}/force`} kind="secondary">
                Put it in force
              </ButtonLink>
            )}
            {edits && (
              <ButtonLink href={`${base}/copy`} kind={mayEdit ? 'quiet' : 'primary'}>
                Copy it to a draft
              </ButtonLink>
            )}
            {tree.basedOnId && (
              <ButtonLink href={`${base}/crosswalk`} kind="quiet">
                Crosswalk from the version before
              </ButtonLink>
            )}
          </Buttons>
        }
      />
      {tree.cycles.length > 0 && (
        <Notice tone="info" title="This version is in use and stays as it is">
          <p>It is the tree of {listed(tree.cycles)}.</p>
        </Notice>
      )}
      {tree.inForceOn && <p>In force from {sayDay(tree.inForceOn)}.</p>}
      {objectives.length === 0 && <EmptyState title="It has no objectives yet" />}
      {pillars.map((pillar) => {
        const those = objectives.filter((objective) => objective.pillar === pillar)
        if (those.length === 0) return null
        return (
          <Section key={pillar} title={pillarSubjects[pillar]}>
            {those.map((objective) => (
              <section key={objective.id} className="prose">
                <h3>
                  {objective.code} {objective.title}
                </h3>
                {mayEdit && (
                  <p>
                    <a href={`${base}/objectives/${objective.id}`}>Change {objective.code}</a>,{' '}
                    <a href={`${base}/measures/new?objective=${objective.id}`}>
                      add a measure to {objective.code}
                    </a>
                  </p>
                )}
                {objective.measures.length > 0 && (
                  <DataTable
                    caption={`Measures of ${objective.code}`}
                    captionHidden
                    narrow="stack"
                    rows={objective.measures}
                    keyOf={({ id }) => id}
                    columns={[
                      {
                        key: 'code',
                        heading: 'Code',
                        rowHeader: true,
                        cell: ({ id, code }) =>
                          mayEdit ? <a href={`${base}/measures/${id}`}>{code}</a> : code,
                      },
                      {
                        key: 'strand',
                        heading: 'Strand',
                        cell: ({ strand }) => strandNames[strand],
                      },
                      { key: 'title', heading: 'Measure', cell: ({ title }) => title },
                    ]}
                  />
                )}
              </section>
            ))}
          </Section>
        )
      })}
    </>
  )
}
