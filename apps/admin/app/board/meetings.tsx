import { enterMeeting, listMeetings } from '@iisg/db/board'
import { may } from '@iisg/domain/accounts'
import { MeetingDraft } from '@iisg/domain/board'
import { CheckboxGroup, DateField, ProblemSummary, RadioGroup, TextField } from '@iisg/ui/forms'
import { Breadcrumbs, Button, EmptyState, PageTitle, Section } from '@iisg/ui/layout'
import { pillarOptions } from '@iisg/ui/pillars'
import { DataTable } from '@iisg/ui/tables'
import { sayDay } from '@iisg/ui/time'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'

export const meta = () => titled('Meetings')

export async function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const [board, supportGroup] = await Promise.all([
    listMeetings(context.db, 'Board meeting'),
    listMeetings(context.db, 'Support Group meeting'),
  ])
  return {
    meetings: [...board, ...supportGroup],
    mayEnter: may(context.viewer, 'propose to the Board'),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'propose to the Board')
  const form = await readForm(request, MeetingDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })
  await enterMeeting(context.db, editor, form.value)
  return redirect('/meetings')
}

const kindOptions = MeetingDraft.shape.kind.options.map((kind) => ({ value: kind, text: kind }))

export default function Meetings() {
  const { meetings, mayEnter } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <Breadcrumbs trail={[{ href: '/decisions', text: 'Decisions' }]} here="Meetings" />
      <PageTitle
        title="Meetings of the Board and the Support Group"
        lead="Where proposals are advised on and decided."
      />
      {mayEnter && (
        <Section title="Enter a meeting">
          <form className="form" method="post">
            <RadioGroup name="kind" label="Whose" options={kindOptions} refusal={refusal} />
            <TextField name="title" label="Title" refusal={refusal} />
            <DateField name="day" label="Day" refusal={refusal} />
            <CheckboxGroup
              name="pillars"
              label="Pillars, where it is not for all"
              options={pillarOptions}
              refusal={refusal}
            />
            <div>
              <Button>Enter it</Button>
            </div>
          </form>
        </Section>
      )}
      <Section title="Meetings so far">
        {meetings.length > 0 ? (
          <DataTable
            caption="Meetings of the Board, then of the Support Group, the latest first"
            captionHidden
            narrow="stack"
            rows={meetings}
            keyOf={({ id }) => id}
            columns={[
              { key: 'title', heading: 'Meeting', rowHeader: true, cell: ({ title }) => title },
              { key: 'kind', heading: 'Kind', cell: ({ kind }) => kind },
              { key: 'day', heading: 'Day', cell: ({ day }) => day && sayDay(day) },
            ]}
          />
        ) : (
          <EmptyState title="None was entered yet" />
        )}
      </Section>
    </>
  )
}
