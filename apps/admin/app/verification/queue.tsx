import { verificationQueue } from '@iisg/db/responses'
import { EmptyState, PageTitle, Pagination } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { responseKindNames, riskReasonNames, sayReporter } from '@iisg/ui/responses'
import { DataTable } from '@iisg/ui/tables'
import { sayInstant } from '@iisg/ui/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AtOnce } from '#app/layout/at-once.tsx'
import { capitalised } from '#app/layout/capitalised.ts'
import { Note } from '#app/layout/note.tsx'
import { Queue, QueueKeys } from '#app/layout/queue.tsx'
import { titled } from '#app/layout/titled.ts'
import { toldFromNamesakes } from '#app/responses/namesakes.ts'
import { requireActor } from '#app/session/require-actor.ts'

export const meta = () => titled('Verification')

const size = 50

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireActor(context.viewer, 'verify responses')
  const search = new URL(request.url).searchParams
  const of = search.get('of') === 'imported' ? 'imported' : 'reported'
  const queue = await verificationQueue(context.db, viewer, of)
  const pages = Math.max(1, Math.ceil(queue.length / size))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(search.get('page'))) || 1))
  return {
    of,
    total: queue.length,
    page,
    pages,
    lines: queue.slice(size * (page - 1), size * page).map(({ record, risk }) => ({
      id: record.id,
      title: record.title,
      summary: record.summary,
      identifier: record.externalIds[0]?.value ?? null,
      kind: record.kind,
      reporter: record.reporter,
      submittedAt: record.handling.submittedAt,
      own: record.handling.submittedBy === viewer.accountId,
      risk,
    })),
  }
}

export default function Verification() {
  const { of, total, page, pages, lines } = useLoaderData<typeof loader>()
  const apart = toldFromNamesakes(lines)
  const [first] = lines.filter(({ own }) => !own)

  return (
    <>
      <PageTitle
        title="Verification"
        lead="What waits for a second pair of eyes, the riskiest first. Nobody verifies what they handed in or changed last."
      />
      <p data-at-once>
        {of === 'reported' ? (
          <>
            Handed in by reporters. <a href="/verification?of=imported">Show what files brought</a>
          </>
        ) : (
          <>
            Brought by files, the newest 500.{' '}
            <a href="/verification">Show what reporters handed in</a>
          </>
        )}
      </p>
      <p>{counted(total, 'response waits', 'responses wait')} for verification</p>
      {first && (
        <p>
          {/* biome-ignore lint/a11y/noAccessKey: whoever verifies many asked for keys. */}
          <a href={`/verification/${first.id}`} accessKey="n">
            Begin with “{first.title}”
          </a>
        </p>
      )}
      {lines.length === 0 ? (
        <EmptyState title="Nothing waits to be verified" />
      ) : (
        <Queue>
          <DataTable
            caption="What waits, and why it stands where it does"
            captionHidden
            narrow="stack"
            rows={lines}
            keyOf={({ id }) => id}
            columns={[
              {
                key: 'title',
                heading: 'Response',
                rowHeader: true,
                cell: ({ id, title, kind }) => (
                  <>
                    <a href={`/verification/${id}`}>{title}</a>
                    <Note>{responseKindNames[kind]}</Note>
                    {apart.has(id) && <Note>{apart.get(id)}</Note>}
                  </>
                ),
              },
              {
                key: 'for',
                heading: 'Recorded for',
                cell: ({ reporter }) => capitalised(sayReporter(reporter)),
              },
              {
                key: 'since',
                heading: 'Handed in',
                cell: ({ submittedAt, own }) =>
                  `${submittedAt ? sayInstant(new Date(submittedAt)) : 'From a file'}${own ? ', by you' : ''}`,
              },
              {
                key: 'why',
                heading: 'Why so soon',
                cell: ({ risk }) => (
                  <ul>
                    {risk.parts.map(({ reason, points }) => (
                      <li key={reason}>
                        {riskReasonNames[reason]} ({points})
                      </li>
                    ))}
                  </ul>
                ),
              },
              { key: 'points', heading: 'Points', numeric: true, cell: ({ risk }) => risk.points },
            ]}
          />
        </Queue>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(number) => `/verification?of=${of}&page=${number}`}
        of="responses"
      />
      <QueueKeys />
      <AtOnce says={`${counted(total, 'response waits', 'responses wait')} for verification`} />
    </>
  )
}
