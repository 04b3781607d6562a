import { filesOf, itemsOf } from '@iisg/db/imports'
import { ImportOutcome } from '@iisg/domain/imports'
import { importOutcomeNames, importStateNames, importStateTones } from '@iisg/ui/imports'
import {
  Breadcrumbs,
  ButtonLink,
  Notice,
  PageTitle,
  Section,
  Stat,
  Stats,
  Tag,
} from '@iisg/ui/layout'
import { count } from '@iisg/ui/numbers'
import { sayInstant } from '@iisg/ui/time'
import { data, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { FileProblems } from './file-problems.tsx'
import { FileTable } from './file-table.tsx'
import { ItemList } from './item-list.tsx'
import { Progress } from './progress.tsx'
import { queryOf, runHref } from './run-address.ts'
import { runOr404 } from './run-or-404.ts'
import './run.css'

export const meta = () => titled('Import')

/** While files are being read the browser asks again every two seconds. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

const size = 50

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'import files')
  const run = await runOr404(context.db, params.runId)
  const query = queryOf(request.url)
  const filter = { outcome: query.outcome, fileId: query.file }
  const page = query.page ?? 1
  const [files, { items, total }] = await Promise.all([
    filesOf(context.db, run.id),
    itemsOf(context.db, run.id, filter, { size, number: page }),
  ])
  const isUnderWay = run.state === 'waiting' || run.state === 'running'

  return data(
    { run, files, query, items, total, page, pages: Math.ceil(total / size), isUnderWay },
    { headers: isUnderWay ? { Refresh: '2' } : {} },
  )
}

export default function RunPage() {
  const { run, files, query, items, total, page, pages, isUnderWay } =
    useLoaderData<typeof loader>()
  const title = `Import of ${sayInstant(run.startedAt)}`

  return (
    <>
      <Breadcrumbs trail={[{ href: '/imports', text: 'Imports' }]} here={title} />
      <PageTitle
        title={title}
        lead={sayAbout(run)}
        meta={<Tag tone={importStateTones[run.state]}>{importStateNames[run.state]}</Tag>}
        actions={
          <>
            {(run.state === 'done' || run.state === 'failed') && (
              <ButtonLink href={`/imports/${run.id}/undo`} kind="secondary">
                Undo this import
              </ButtonLink>
            )}
            <ButtonLink href={`/audit/import/${run.id}`} kind="quiet">
              History
            </ButtonLink>
          </>
        }
      />
      {run.problem && <Notice tone="problem" title={run.problem} />}
      {isUnderWay ? (
        <Progress files={files} />
      ) : (
        <>
          <Stats>
            {ImportOutcome.options.map((outcome) => (
              <Stat
                key={outcome}
                value={count(run.outcomes[outcome])}
                label={importOutcomeNames[outcome]}
                href={runHref(run.id, {}, { outcome })}
              />
            ))}
          </Stats>
          <Section title="Files">
            <FileTable runId={run.id} query={query} files={files} totals={run.outcomes} />
          </Section>
          <FileProblems runId={run.id} query={query} files={files} />
          <Section title="Activities" id="activities">
            <ItemList {...{ runId: run.id, query, items, total, page, pages }} />
          </Section>
        </>
      )}
    </>
  )
}

function sayAbout({
  by,
  regional,
  state,
}: {
  by: string | null
  regional: boolean
  state: string
}) {
  const who = `${by ?? 'The operator'} asked for it.`
  const what = regional
    ? 'Regional activities that name no partner were chosen too.'
    : 'Regional activities that name no partner were left out.'
  return state === 'undone' ? `${who} It was undone: nothing of it is left.` : `${who} ${what}`
}
