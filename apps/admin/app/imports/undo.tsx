import { UndoRefused, undoImport } from '@iisg/db/imports'
import { Breadcrumbs, Button, ButtonLink, Buttons, Notice, PageTitle } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { sayInstant } from '@iisg/ui/time'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { runOr404 } from './run-or-404.ts'

export const meta = () => titled('Undo an import')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'import files')
  const run = await runOr404(context.db, params.runId)
  if (run.state !== 'done' && run.state !== 'failed') throw redirect(`/imports/${run.id}`)
  return run
}

export async function action({ context, params }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'import files')
  const run = await runOr404(context.db, params.runId)
  // Whoever pressed twice, or came second, has what they wanted.
  if (run.state === 'undone') return redirect(`/imports/${run.id}`)

  try {
    await undoImport(context.db, editor, run.id)
  } catch (error) {
    if (!(error instanceof UndoRefused)) throw error
    return data({ because: error.message }, { status: 422 })
  }
  return redirect(`/imports/${run.id}`)
}

export default function Undo() {
  const run = useLoaderData<typeof loader>()
  const because = useActionData<typeof action>()?.because
  const { new: added, changed } = run.outcomes

  return (
    <>
      {because && (
        <Notice tone="problem" title="Nothing was undone" live>
          <p>{because}</p>
        </Notice>
      )}
      <Breadcrumbs
        trail={[
          { href: '/imports', text: 'Imports' },
          { href: `/imports/${run.id}`, text: `Import of ${sayInstant(run.startedAt)}` },
        ]}
        here="Undo"
      />
      <PageTitle
        title="Undo this import?"
        lead="All of it goes back, or nothing does. What it brought is gone then; the history keeps that it was here."
      />
      <ul>
        <li>
          {counted(added, 'response')} that it added will be removed, with whatever was recorded
          about them since.
        </li>
        <li>
          {counted(changed, 'response')} that it changed will be as they were before. What an editor
          has changed since stays.
        </li>
      </ul>
      <p>
        Where a need is linked to a response that it added, or a later import changed one of them,
        nothing is undone, and you are told which.
      </p>
      <form method="post" className="form">
        <Buttons>
          <Button kind="danger">Undo the import</Button>
          <ButtonLink href={`/imports/${run.id}`} kind="quiet">
            Keep it
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
