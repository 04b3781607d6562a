import { AlreadyFrozen, findSeal, freezeCycle, whatWouldFreeze } from '@iisg/db/snapshots'
import { freezingOf } from '@iisg/domain/snapshots'
import { ProblemSummary, TextField } from '@iisg/ui/forms'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Buttons,
  Notice,
  PageTitle,
  Section,
  SummaryList,
} from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { sayUnfinished } from '@iisg/ui/snapshots'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { cycleOr404 } from './cycle-or-404.ts'

export const meta = () => titled('Freeze a cycle')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'freeze cycles')
  const cycle = await cycleOr404(context.db, params.cycleId)
  if (await findSeal(context.db, cycle.id)) throw redirect(`/cycles/${cycle.id}/snapshot`)

  const { counts, unfinished } = await whatWouldFreeze(context.db, cycle)
  return { cycle, counts, unfinished: sayUnfinished(unfinished) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const admin = requireActor(context.viewer, 'freeze cycles')
  const cycle = await cycleOr404(context.db, params.cycleId)
  const form = await readForm(request, freezingOf(cycle.label))
  if (!form.ok) return data(form.refusal, { status: 422 })

  try {
    await freezeCycle(context.db, admin, context.sealKey, cycle.id)
  } catch (error) {
    // Whoever pressed twice, or came second, has what they wanted.
    if (!(error instanceof AlreadyFrozen)) throw error
  }
  return redirect(`/cycles/${cycle.id}/snapshot?frozen`)
}

export default function Freeze() {
  const { cycle, counts, unfinished } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <Breadcrumbs trail={[{ href: `/cycles/${cycle.id}`, text: cycle.label }]} here="Freeze" />
      <PageTitle
        title={`Freeze the ${cycle.label}?`}
        lead="All that its figures rest on is kept as it is now, under a seal with your name. From then on nobody can change anything in the cycle. Responses live on; this cycle keeps them as they are today."
      />
      <Section title="What will be frozen">
        <SummaryList
          facts={[
            { term: 'Needs', detail: counted(counts.needs, 'need') },
            { term: 'Links', detail: counted(counts.links, 'link') },
            { term: 'Responses behind them', detail: counted(counts.responses, 'response') },
            { term: 'Tasks', detail: counted(counts.tasks, 'task') },
          ]}
        />
      </Section>
      <Section title="What is unfinished">
        {unfinished.length === 0 ? (
          <p>Nothing: every task is settled, every need adopted, no link contested.</p>
        ) : (
          <Notice tone="warning" title="This stays open for ever once the cycle is frozen">
            <ul>
              {unfinished.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Notice>
        )}
      </Section>
      <form className="form" method="post">
        <TextField
          name="label"
          label="Type the cycle’s name to be sure"
          hint={cycle.label}
          width="medium"
          autoComplete="off"
          refusal={refusal}
        />
        <Buttons>
          <Button kind="danger">Freeze it</Button>
          <ButtonLink href={`/cycles/${cycle.id}`} kind="quiet">
            Not yet
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
