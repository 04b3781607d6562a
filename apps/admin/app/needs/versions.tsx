import { mayRevise } from '@iisg/domain/needs'
import { Select } from '@iisg/ui/forms'
import { Breadcrumbs, Button, Buttons, PageTitle, Section } from '@iisg/ui/layout'
import { DataTable } from '@iisg/ui/tables'
import { sayInstant } from '@iisg/ui/time'
import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { isOpenCycle } from './require-open-cycle.ts'
import { versionIn, versionsIn } from './versions-in.ts'

export const meta = () => titled('Versions')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { need, versions } = await versionsIn(context, params.needId)
  const search = new URL(request.url).searchParams
  const [one, other] = [search.get('one'), search.get('other')]
  if (one !== null && other !== null) {
    const [before, after] = [one, other].sort((a, b) => Number(a) - Number(b))
    versionIn(versions, before)
    versionIn(versions, after)
    throw redirect(`/needs/${need.id}/versions/${before}/${after}`)
  }
  return {
    need,
    versions: versions.map(({ version, by, at, content }) => ({
      version,
      by,
      at,
      title: content.title,
    })),
    mayRestore: mayRevise(context.viewer, need) && (await isOpenCycle(context.db, need.cycleId)),
  }
}

export default function Versions() {
  const { need, versions, mayRestore } = useLoaderData<typeof loader>()
  const options = versions.map(({ version, title }) => ({
    value: String(version),
    text: `Version ${version}: ${title}`,
  }))
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/needs?cycle=${need.cycleId}`, text: 'Needs' },
          { href: `/needs/${need.id}`, text: need.code },
        ]}
        here="Versions"
      />
      <PageTitle
        eyebrow={`Need ${need.code}`}
        title="Versions"
        lead="Each revision is kept whole. Two of them can be compared, and an earlier one brought back."
      />
      <DataTable
        caption="Versions, the newest first"
        captionHidden
        narrow="stack"
        rows={versions}
        keyOf={({ version }) => String(version)}
        columns={[
          {
            key: 'version',
            heading: 'Version',
            rowHeader: true,
            cell: ({ version, title }) => `${version}: ${title}`,
          },
          { key: 'by', heading: 'Told by', cell: ({ by }) => by ?? 'The operator' },
          { key: 'at', heading: 'On', cell: ({ at }) => sayInstant(at) },
          {
            key: 'actions',
            heading: 'What you can do',
            cell: ({ version }) => (
              <div>
                {versions.length === 1 && 'There is no other to compare it with.'}
                {version > 1 && (
                  <a href={`/needs/${need.id}/versions/${version - 1}/${version}`}>
                    See what changed
                    <span className="only-read-out"> in version {version}</span>
                  </a>
                )}{' '}
                {mayRestore && version !== need.version && (
                  <a href={`/needs/${need.id}/versions/${version}/restoration`}>
                    Bring back<span className="only-read-out"> version {version}</span>
                  </a>
                )}
              </div>
            ),
          },
        ]}
      />
      {versions.length > 1 && (
        <Section title="Compare any two">
          <form className="form" method="get">
            <Select name="one" label="This one" options={options} value={options[1]?.value} />
            <Select
              name="other"
              label="With this one"
              options={options}
              value={options[0]?.value}
            />
            <Buttons>
              <Button kind="secondary">Compare</Button>
            </Buttons>
          </form>
        </Section>
      )}
    </>
  )
}
