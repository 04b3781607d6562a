import { stagesOf } from '@iisg/db/cycles'
import { completenessIn } from '@iisg/db/freshness'
import { findTree } from '@iisg/db/pillars'
import { today } from '@iisg/db/time'
import { may } from '@iisg/domain/accounts'
import { stageAfter, stageSlips } from '@iisg/domain/cycles'
import { bajramsMissingUntil } from '@iisg/domain/holidays'
import { cycleKindNames, stageNames } from '@iisg/ui/cycles'
import { Breadcrumbs, ButtonLink, Buttons, PageTitle, Section, Split } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { FrozenNote } from '@iisg/ui/snapshots'
import { sayDay, sayPeriod } from '@iisg/ui/time'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AtOnce } from '#app/layout/at-once.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { frozenAs } from '#app/snapshots/frozen-as.ts'
import { BoardFilters, filtersOf, searchOf } from './board-filters.tsx'
import { boardIn } from './board-in.ts'
import { BoardTable } from './board-table.tsx'
import { CompletenessTable } from './completeness-table.tsx'
import { cycleOr404 } from './cycle-or-404.ts'
import { HolidaysUnknown, lastDayOf } from './holidays-unknown.tsx'
import { LateTable, lateAmong } from './late-table.tsx'
import { StageTable } from './stage-table.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.cycle.label ?? 'Cycle')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, viewer } = context
  requireActor(viewer, 'read needs and analysis')
  const cycle = await cycleOr404(context, params.cycleId)
  const day = await today(db)
  const [frozen, board, stages, tree, completeness] = await Promise.all([
    frozenAs(db, cycle.id),
    boardIn(context, cycle.id, new URL(request.url).searchParams, day),
    stagesOf(db, cycle.id),
    findTree(db, cycle.treeVersionId),
    completenessIn(db, cycle, day),
  ])
  const asked = board.tasks.filter(({ state }) => state !== 'waived')
  return {
    cycle,
    tree,
    rows: board.rows,
    shown: board.shown,
    search: searchOf(board.filter),
    filters: filtersOf(board, day),
    finalised: asked.filter(({ state }) => state === 'finalised').length,
    asked: asked.length,
    late: lateAmong(board.tasks, day),
    slips: stageSlips(stages, day),
    completeness,
    frozen,
    moonless:
      may(viewer, 'run mapping cycles') && cycle.closedOn === null
        ? bajramsMissingUntil(lastDayOf(cycle, board.tasks))
        : [],
    mayPublish: cycle.kind === 'needs' && may(viewer, 'publish figures'),
    mayFreeze: !frozen && may(viewer, 'freeze cycles'),
    next: may(viewer, 'run mapping cycles') ? stageAfter(cycle.stage) : undefined,
  }
}

export default function Cycle() {
  const { cycle, rows, search, filters, finalised, asked, late, slips, completeness, ...rest } =
    useLoaderData<typeof loader>()
  const { tree, moonless, shown, frozen, mayFreeze, mayPublish, next } = rest
  const csv = `/cycles/${cycle.id}/status.csv${search === '' ? '' : `?${search}`}`

  return (
    <>
      <Breadcrumbs trail={[{ href: '/cycles', text: 'Cycles' }]} here={cycle.label} />
      <PageTitle
        eyebrow={cycleKindNames[cycle.kind]}
        title={cycle.label}
        lead={`${stageNames[cycle.stage]}. It weighs ${sayPeriod(cycle.window)}. ${finalised} of ${counted(asked, 'task')} finalised. Where too few have reported, nothing is called a gap.`}
        actions={
          <Buttons>
            {next && (
              <ButtonLink href={`/cycles/${cycle.id}/stage`}>Note the next stage</ButtonLink>
            )}
            {cycle.stage === 'planned' && next && (
              <ButtonLink href={`/cycles/${cycle.id}/plan`} kind="secondary">
                Plan the stages
              </ButtonLink>
            )}
            <ButtonLink href={`/coverage?cycle=${cycle.id}`} kind="secondary">
              See the coverage
            </ButtonLink>
            <ButtonLink href={`/responses?cycle=${cycle.id}`} kind="secondary">
              See its responses
            </ButtonLink>
            {mayPublish && (
              <ButtonLink href={`/cycles/${cycle.id}/public-figures`} kind="secondary">
                Public figures
              </ButtonLink>
            )}
            {mayFreeze && (
              <ButtonLink href={`/cycles/${cycle.id}/freeze`} kind="secondary">
                Freeze the cycle
              </ButtonLink>
            )}
          </Buttons>
        }
      />
      {frozen && <FrozenNote frozen={frozen} href={`/cycles/${cycle.id}/snapshot`} />}
      {cycle.closedOn && !frozen && (
        <p>Closed on {sayDay(cycle.closedOn)}: nothing in it changes any more.</p>
      )}
      {moonless.length > 0 && <HolidaysUnknown years={moonless} />}
      <p>
        It uses{' '}
        {tree && (
          <>
            the objective tree <a href={`/trees/${tree.id}`}>{tree.label}</a> and{' '}
          </>
        )}
        the weights of version {cycle.methodVersion} of the method.
      </p>
      <Section title="Stages and slip log" id="stages">
        <StageTable slips={slips} now={cycle.stage} />
      </Section>
      <Section
        title="Status board"
        id="board"
        actions={<a href={csv}>Download what is shown (CSV)</a>}
      >
        <Split asideLabel="Filters" aside={<BoardFilters filters={filters} />}>
          <BoardTable caption="Who was asked for what, and how far they are" rows={rows} />
        </Split>
      </Section>
      {late.length > 0 && (
        <Section title="Late tasks" id="late">
          <LateTable tasks={late} />
        </Section>
      )}
      <Section title="How complete and fresh the members’ records are" id="completeness">
        <CompletenessTable lines={completeness} />
      </Section>
      <AtOnce says={counted(shown, 'task')} />
    </>
  )
}
