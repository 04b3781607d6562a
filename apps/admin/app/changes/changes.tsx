import { DateField, Select } from '@iisg/ui/forms'
import { ButtonLink, EmptyState, PageTitle, Section } from '@iisg/ui/layout'
import { movementNames } from '@iisg/ui/movements'
import { counted } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { DataTable } from '@iisg/ui/tables'
import { sayDay, sayInstant } from '@iisg/ui/time'
import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChartPanel } from '#app/charts/chart-panel.tsx'
import { ChoiceForm } from '#app/forms/choice-form.tsx'
import { AtOnce } from '#app/layout/at-once.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { changeTables } from './change-tables.ts'
import { changesIn } from './changes-in.ts'

export const meta = () => titled('What changed')

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const search = new URL(request.url).searchParams
  const changes = await changesIn(context, search)
  const typed = { since: search.get('since') ?? '' }
  const refusal = changes.problem ? { problems: { since: changes.problem }, typed } : undefined
  return data({ ...changes, refusal }, { status: refusal ? 422 : 200 })
}

export default function Changes() {
  const changes = useLoaderData<typeof loader>()
  const { since, cycle, cycles, movements, hidden, refusal } = changes
  const [gap, counts] = changeTables(changes)
  const search = `?since=${since}&cycle=${cycle.id}`
  const files = { path: '/changes/files', search }

  return (
    <>
      <PageTitle
        title={`What changed since ${sayDay(since)}`}
        lead="What happened to needs, responses, links and tasks, and what it did to the gap."
        actions={
          <ButtonLink href={`/changes/files/changes.csv${search}`} kind="secondary">
            Download all as CSV
          </ButtonLink>
        }
      />
      <ChoiceForm button="Show">
        <DateField name="since" label="Since" value={since} refusal={refusal} />
        <Select
          name="cycle"
          label="The gap of"
          options={cycles.map(({ id, label }) => ({ value: id, text: label }))}
          value={cycle.id}
          refusal={undefined}
        />
      </ChoiceForm>
      <Section title={`The gap of the ${cycle.label}`} id="gap">
        <ChartPanel chart={gap} files={files} />
      </Section>
      <Section title="In numbers" id="counts">
        <ChartPanel chart={counts} files={files} />
      </Section>
      <Section title="One by one" id="list">
        {movements.length > 0 ? (
          <DataTable
            caption="What happened, the latest first"
            captionHidden
            narrow="stack"
            rows={movements.slice(0, shown).map((each, index) => ({ ...each, key: String(index) }))}
            keyOf={({ key }) => key}
            columns={[
              {
                key: 'title',
                heading: 'Record',
                rowHeader: true,
                cell: ({ href, title }) => <a href={href}>{title}</a>,
              },
              { key: 'kind', heading: 'What', cell: ({ kind }) => movementNames[kind] },
              { key: 'pillars', heading: 'Pillars', cell: ({ pillars }) => pillars.join(', ') },
              {
                key: 'partners',
                heading: 'Partners',
                cell: ({ partners }) => namePartners(partners),
              },
              { key: 'at', heading: 'When', cell: ({ at }) => sayInstant(at) },
            ]}
          />
        ) : (
          <EmptyState title="Nothing that you may know of" />
        )}
        {movements.length > shown && (
          <p>
            These are the latest {shown} of {counted(movements.length, 'change')}. The file has all.
          </p>
        )}
        {hidden > 0 && (
          <p>
            {counted(hidden, 'more change')} to records that may not be shown to you. No figure on
            this page contains them.
          </p>
        )}
      </Section>
      <AtOnce says={`${counted(movements.length, 'change')} since ${sayDay(since)}`} />
    </>
  )
}

const shown = 100
