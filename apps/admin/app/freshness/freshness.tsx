import { ownRecords, pillarPromises } from '@iisg/db/freshness'
import { confirmResponse } from '@iisg/db/responses'
import { today } from '@iisg/db/time'
import { may } from '@iisg/domain/accounts'
import { promiseOf } from '@iisg/domain/freshness'
import { pillarSubjects, pillars } from '@iisg/domain/pillars'
import { ResponseId } from '@iisg/domain/responses'
import {
  Button,
  ButtonLink,
  Buttons,
  EmptyState,
  Notice,
  PageTitle,
  Section,
} from '@iisg/ui/layout'
import { count } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { sayDay } from '@iisg/ui/time'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readForm } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { confirmNeed, OwnNeeds, ownNeeds } from './own-needs.tsx'
import { PromiseTold } from './promise-told.tsx'

export const meta = () => titled('What is still true')

const StillTrue = z.object({ responseId: ResponseId }).extend(Version.shape)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, viewer } = context
  requireActor(viewer, 'read needs and analysis')
  const day = await today(db)
  const [promises, own, needs] = await Promise.all([
    pillarPromises(db, viewer, day),
    ownRecords(db, viewer),
    ownNeeds(context),
  ])
  return {
    promises: pillars.map((pillar) => ({ pillar, ...promises[pillar] })),
    records: own.map((record) => ({ ...record, promised: promiseOf(record.confirmedOn, day) })),
    needs: needs.map((need) => ({ ...need, promised: promiseOf(need.confirmedOn, day) })),
    states: may(viewer, 'approve the wording of needs'),
    reports: may(viewer, 'report on tasks'),
    confirmed: new URL(request.url).searchParams.has('confirmed'),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const actor = requireActor(context.viewer, 'record responses')
  const fields = await request.clone().formData()
  if (fields.has('needId')) return confirmNeed(context, request)
  const form = await readForm(request, StillTrue)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })

  // Among one's own, so that nobody learns of another's by its id.
  const { responseId, version } = form.value
  const record = (await ownRecords(context.db, actor)).find(({ id }) => id === responseId)
  if (!record) throw new Response('There is no such record of yours', { status: 404 })
  if (record.version !== version) {
    const problem = `“${record.title}” was changed since you opened this page. Read it again, then confirm it`
    return data({ refusal: { problems: { form: problem }, typed: {} } }, { status: 422 })
  }
  await confirmResponse(context.db, actor, responseId)
  return redirect('/freshness?confirmed')
}

export default function FreshnessPage() {
  const { promises, records, needs, states, reports, confirmed } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <>
      <FormProblems refusal={refusal} />
      <PageTitle
        title="What is still true"
        lead="We promise that whatever is shown here was looked at within three months. Whoever reports a record says that it is still true, or mends it; a partner says so of its needs. What was imported is confirmed by the run that read it last."
      />
      {confirmed && <Notice tone="success" title="Thank you: it is confirmed as of today" live />}
      {reports && (
        <Section title="Your records">
          {records.length === 0 ? (
            <EmptyState title="You report nothing that is still under way">
              <p>
                <a href="/responses/new">Record a response</a>
              </p>
            </EmptyState>
          ) : (
            <DataTable
              caption="Your records, those first that were confirmed longest ago"
              captionHidden
              narrow="stack"
              rows={records}
              keyOf={({ id }) => id}
              columns={[
                {
                  key: 'title',
                  heading: 'Record',
                  rowHeader: true,
                  cell: ({ id, title }) => <a href={`/responses/${id}`}>{title}</a>,
                },
                {
                  key: 'ends',
                  heading: 'Ends',
                  cell: ({ endsOn }) => (endsOn === null ? 'Not said' : sayDay(endsOn)),
                },
                {
                  key: 'promise',
                  heading: 'Confirmed',
                  cell: ({ promised }) => <PromiseTold promised={promised} />,
                },
                {
                  key: 'do',
                  heading: 'Do',
                  cell: ({ id, version, title }) => (
                    <form method="post">
                      <input type="hidden" name="responseId" value={id} />
                      <input type="hidden" name="version" value={version} />
                      <Buttons>
                        <Button kind="secondary">
                          Still true<span className="only-read-out">: {title}</span>
                        </Button>
                        <ButtonLink href={`/responses/${id}/edit`} kind="quiet">
                          Mend it<span className="only-read-out">: {title}</span>
                        </ButtonLink>
                      </Buttons>
                    </form>
                  ),
                },
              ]}
            />
          )}
        </Section>
      )}
      {states && (
        <Section title="Your needs">
          <OwnNeeds needs={needs} />
        </Section>
      )}
      <Section title="Pillar by pillar">
        <DataTable
          caption="How fresh the needs and responses of each pillar are"
          captionHidden
          narrow="stack"
          rows={promises}
          keyOf={({ pillar }) => pillar}
          columns={[
            {
              key: 'pillar',
              heading: 'Pillar',
              rowHeader: true,
              cell: ({ pillar }) => pillarSubjects[pillar],
            },
            {
              key: 'records',
              heading: 'Under way',
              numeric: true,
              cell: ({ records }) => count(records),
            },
            { key: 'kept', heading: 'Fresh', numeric: true, cell: ({ kept }) => count(kept) },
            {
              key: 'overdue',
              heading: 'To be confirmed',
              numeric: true,
              cell: ({ overdue }) => count(overdue),
            },
            {
              key: 'never',
              heading: 'Never confirmed',
              numeric: true,
              cell: ({ never }) => count(never),
            },
            {
              key: 'last',
              heading: 'Last confirmed',
              cell: ({ confirmedOn }) => (confirmedOn === null ? '–' : sayDay(confirmedOn)),
            },
            {
              key: 'due',
              heading: 'To be confirmed by',
              cell: ({ dueOn }) => (dueOn === null ? '–' : sayDay(dueOn)),
            },
          ]}
        />
      </Section>
    </>
  )
}
