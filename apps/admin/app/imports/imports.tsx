import { handInFiles, listRuns } from '@iisg/db/imports'
import { Checkbox, FileField, ProblemSummary, type Refusal } from '@iisg/ui/forms'
import { Button, EmptyState, PageTitle, Pagination, Section } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { type Received, receiveFiles, uploadLimits } from './receive-files.ts'
import { RunTable } from './run-table.tsx'

export const meta = () => titled('Imports')

const size = 25
const Page = z.coerce.number().int().min(1).max(100_000).catch(1)

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'import files')
  const number = Page.parse(new URL(request.url).searchParams.get('page') ?? 1)
  const { lines, total } = await listRuns(context.db, { size, number })
  return { lines, number, pages: Math.ceil(total / size) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'import files')

  return receiveFiles(request, uploadLimits, async (received) => {
    const refusal = refusalOf(received)
    if (!received.ok || refusal) return data(refusal, { status: 422 })

    const regional = received.fields.get('regional') === 'yes'
    const runId = await handInFiles(context.db, editor, { regional, files: received.files })
    return redirect(`/imports/${runId}`)
  })
}

/** A browser keeps no chosen files, so there is nothing typed to give back but the tick. */
function refusalOf(received: Received): Refusal | undefined {
  if (!received.ok) return { problems: { files: received.because }, typed: {} }
  if (received.files.length > 0) return undefined
  const regional = String(received.fields.get('regional') ?? '')
  return { problems: { files: 'Choose a file' }, typed: { regional } }
}

export default function Imports() {
  const { lines, number, pages } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <PageTitle
        title="Imports"
        lead="Files that providers publish under the IATI standard become responses. Each file is kept whole or not at all, and an import can be undone."
      />
      <form className="form" method="post" encType="multipart/form-data">
        <FileField
          name="files"
          label="Files"
          hint="XML of IATI 1.01 to 2.03 or CSV of the Datastore, also packed as .gz. Up to 200 MB at once."
          accept=".xml,.csv,.gz"
          multiple
          refusal={refusal}
        />
        <Checkbox
          name="regional"
          label="Regional activities too"
          hint="Those for the whole region that name none of the six partners."
          refusal={refusal}
        />
        <div>
          <Button>Import</Button>
        </div>
      </form>
      <Section title="What was imported">
        {lines.length > 0 ? (
          <RunTable runs={lines} />
        ) : (
          <EmptyState title="Nothing has been imported yet" />
        )}
        <Pagination
          page={number}
          pages={pages}
          hrefOf={(page) => `/imports?page=${page}`}
          of="imports"
        />
      </Section>
    </>
  )
}
