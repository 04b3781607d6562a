import { namesOf } from '@iisg/db/audit'
import { contentOf, findVersion, kinOf, versionsOf } from '@iisg/db/responses'
import { may, tierOf } from '@iisg/domain/accounts'
import { changesBetween } from '@iisg/domain/changes'
import { admits } from '@iisg/domain/disclosure'
import { isSettled, type ResponseContent, scopeOf } from '@iisg/domain/responses'
import { ChangesTable, changesInWords, fieldNames, idsIn } from '@iisg/ui/audit'
import { Breadcrumbs, Button, EmptyState, PageTitle, Section } from '@iisg/ui/layout'
import { DataTable } from '@iisg/ui/tables'
import { sayInstant } from '@iisg/ui/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { responseOr404 } from './response-or-404.ts'

export const meta = () => titled('Versions')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireActor(context.viewer, 'read needs and analysis')
  const response = await responseOr404(context, params.responseId)
  const { db } = context
  const { id, title, version } = response
  const scope = scopeOf(response)
  // Who may not know how far a record is on its way may not know what it was before.
  if (!admits(tierOf(viewer, scope), 'secretariat')) {
    throw new Response('There is no such page', { status: 404 })
  }

  const versions = await versionsOf(db, id)
  const asked = Number(new URL(request.url).searchParams.get('from'))
  const kin = new Set((await kinOf(db, viewer, id)).map((each) => each.id))
  // What it belongs together with may be what this viewer may not know.
  const known = (content: ResponseContent): ResponseContent => ({
    ...content,
    kin: content.kin.filter(({ otherId }) => kin.has(otherId)),
  })
  const now = await contentOf(db, id)
  const isThere = versions.some((each) => each.version === asked)
  const then = isThere ? await findVersion(db, id, asked) : undefined
  const changes = now && then ? changesBetween(known(then), known(now)) : undefined
  return {
    id,
    title,
    version,
    versions,
    compared: changes && {
      from: asked,
      changes: changesInWords(changes, await namesOf(db, idsIn(changes))),
    },
    mayRestore: may(viewer, 'record responses', scope) && !isSettled(response.state),
  }
}

export default function Versions() {
  const { id, title, version, versions, compared, mayRestore } = useLoaderData<typeof loader>()

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/responses', text: 'Responses' },
          { href: `/responses/${id}`, text: title },
        ]}
        here="Versions"
      />
      <PageTitle title={title} eyebrow="Versions" />
      {compared && (
        <Section title={`What has changed since version ${compared.from}`}>
          {Object.keys(compared.changes).length === 0 ? (
            <EmptyState title="Nothing: both say the same" />
          ) : (
            <ChangesTable changes={compared.changes} fields={fields} />
          )}
          {mayRestore && compared.from !== version && (
            <form method="post" action={`/responses/${id}/restoration`}>
              <input type="hidden" name="from" value={compared.from} />
              <input type="hidden" name="version" value={version} />
              <p>
                It becomes a draft again: it counts, and others see it, once it is handed in anew.
                What stands now stays among the versions.
              </p>
              <Button kind="secondary">Take up version {compared.from} again, as a draft</Button>
            </form>
          )}
        </Section>
      )}
      <DataTable
        caption="Every wording that is kept"
        narrow="stack"
        rows={versions}
        keyOf={(each) => String(each.version)}
        columns={[
          {
            key: 'version',
            heading: 'Version',
            rowHeader: true,
            cell: (each) =>
              each.version === version ? (
                `${each.version}, as it stands`
              ) : (
                <a href={`/responses/${id}/versions?from=${each.version}`}>
                  Compare version {each.version}
                </a>
              ),
          },
          { key: 'at', heading: 'Kept', cell: ({ at }) => sayInstant(at) },
          { key: 'by', heading: 'By', cell: ({ by }) => by ?? 'before it was revised' },
          {
            key: 'verified',
            heading: 'Verified',
            cell: ({ verifiedAt }) => verifiedAt && sayInstant(verifiedAt),
          },
        ]}
      />
    </>
  )
}

const fields = Object.fromEntries(
  Object.entries(fieldNames).map(([field, name]) => [field, { name }]),
)
