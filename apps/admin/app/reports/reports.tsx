import { findCycle, listCycles } from '@iisg/db/cycles'
import { listReports, requestReport } from '@iisg/db/reports'
import { ReportRequest } from '@iisg/domain/reports'
import { ProblemSummary, Select } from '@iisg/ui/forms'
import { Button, EmptyState, Notice, PageTitle, Section } from '@iisg/ui/layout'
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { ReportTable } from './report-table.tsx'

export const meta = () => titled('Reports')

/** While a report is being made the browser asks again, unless somebody is filling in the form. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'ask for reports')
  const [cycles, reports] = await Promise.all([listCycles(context.db), listReports(context.db)])
  const asks = new URL(request.url).searchParams.has('another')
  const isWaiting = !asks && reports.some(({ state }) => state.status === 'waiting')

  return data(
    { cycles: cycles.map(({ id, label }) => ({ value: id, text: label })), reports, isWaiting },
    { headers: isWaiting ? { Refresh: '2' } : {} },
  )
}

export async function action({ context, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'ask for reports')
  const form = await readForm(request, ReportRequest)
  if (!form.ok) return data(form.refusal, { status: 422 })

  const { cycleId } = form.value
  if (!(await findCycle(context.db, cycleId))) {
    const problems = { cycleId: 'There is no such mapping cycle' }
    return data({ problems, typed: { cycleId } }, { status: 422 })
  }
  await requestReport(context.db, editor, cycleId)
  return redirect('/reports')
}

export default function Reports() {
  const { cycles, reports, isWaiting } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <PageTitle
        title="Reports"
        lead="A report is a document of one cycle as it stands when it is made: the matrix, a chart and the table of responses."
      />
      {isWaiting ? (
        <Notice tone="info" title="A report is being made">
          <p>This page looks again every two seconds. You may leave it meanwhile.</p>
          <p>
            <a href="/reports?another">Ask for another report</a>
          </p>
        </Notice>
      ) : (
        <form className="form" method="post" action="/reports?another">
          <Select
            name="cycleId"
            label="Response report of"
            options={cycles}
            value={cycles[0]?.value}
            refusal={refusal}
          />
          <div>
            <Button>Make the report</Button>
          </div>
        </form>
      )}
      <Section title="Reports that were asked for">
        {reports.length > 0 ? (
          <ReportTable reports={reports} />
        ) : (
          <EmptyState title="No report was asked for yet" />
        )}
      </Section>
    </>
  )
}
