import { auditEntriesOf, namesOf } from '@iisg/db/audit'
import { type AuditEntry, AuditSubject, subjectsOf } from '@iisg/domain/audit'
import type { Changes } from '@iisg/domain/changes'
import { changesInWords, idsIn } from '@iisg/ui/audit'
import { Breadcrumbs, EmptyState, PageTitle } from '@iisg/ui/layout'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { HistoryList } from './history-list.tsx'
import { placeOf } from './place-of.ts'
import './history.css'

export const meta = () => titled('History')

const Subject = z.object({ kind: AuditSubject, recordId: z.uuid() })

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read the audit')
  const subject = Subject.safeParse(params)
  if (!subject.success) throw noSuchRecord()

  const { kind, recordId } = subject.data
  const entries = await auditEntriesOf(context.db, kind, recordId)
  const names = await namesOf(context.db, [recordId, ...entries.flatMap(idsMentioned)])
  const name = names[recordId]
  if (name === undefined) throw noSuchRecord()

  return {
    name,
    place: placeOf(kind, recordId),
    entries: entries.map((entry) => ({
      ...entry,
      changes: changesInWords(changesIn(entry), names),
      others: subjectsOf(entry.event)
        .filter(({ id }) => id !== recordId)
        .map(({ kind, id }) => ({ ...placeOf(kind, id), name: names[id] ?? 'no longer there' })),
    })),
  }
}

function idsMentioned(entry: AuditEntry): string[] {
  return [...subjectsOf(entry.event).map(({ id }) => id), ...idsIn(changesIn(entry))]
}

function changesIn({ event }: AuditEntry): Changes {
  return 'changes' in event ? event.changes : {}
}

function noSuchRecord(): Response {
  return new Response('There is no such record', { status: 404 })
}

export default function History() {
  const { name, place, entries } = useLoaderData<typeof loader>()

  return (
    <>
      <Breadcrumbs trail={[place.area, { href: place.href, text: name }]} here="History" />
      <PageTitle
        title={name}
        eyebrow="History"
        lead="Who changed what, and when: the latest first. Nothing here is ever edited."
      />
      {entries.length > 0 ? (
        <HistoryList entries={entries} />
      ) : (
        <EmptyState title="Nobody has changed it by hand">
          <p>What an import brings is told by the import’s own history.</p>
        </EmptyState>
      )}
    </>
  )
}
