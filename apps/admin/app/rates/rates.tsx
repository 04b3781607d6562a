import { enterRate, listRates, sumsWithoutRate } from '@iisg/db/money'
import { RateDraft } from '@iisg/domain/money'
import { DateField, ProblemSummary, Select, TextField } from '@iisg/ui/forms'
import { Button, Buttons, Notice, PageTitle, Section } from '@iisg/ui/layout'
import { currencyOptions } from '@iisg/ui/money'
import { count, counted } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { sayDay, sayPeriod } from '@iisg/ui/time'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'

export const meta = () => titled('Exchange rates')

export async function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'import files')
  const [rates, without] = await Promise.all([listRates(context.db), sumsWithoutRate(context.db)])
  return { rates, without }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'import files')

  const form = await readForm(request, RateDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })
  await enterRate(context.db, editor, form.value)
  return redirect('/rates')
}

export default function Rates() {
  const { rates, without } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <PageTitle
        title="Exchange rates"
        lead="By which money is told in euro: the rate of its value day, or of the nearest working day before. The amount that was agreed is always kept."
      />
      {without.length > 0 && (
        <Notice tone="info" title="Some money cannot be told in euro yet">
          <ul>
            {without.map(({ currency, sums }) => (
              <li key={currency}>
                {currency}: {counted(sums, 'budget')} for whose day no rate is known
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <DataTable
        caption="The newest rate of each currency"
        narrow="stack"
        rows={rates}
        keyOf={({ currency }) => currency}
        columns={[
          { key: 'currency', heading: 'Currency', rowHeader: true, cell: (rate) => rate.currency },
          { key: 'perEuro', heading: 'One euro', numeric: true, cell: (rate) => rate.perEuro },
          {
            key: 'days',
            heading: 'Holds for',
            cell: ({ fromDay, untilDay }) =>
              untilDay >= '2100-01-01'
                ? `${sayDay(fromDay)} on: fixed`
                : sayPeriod({ from: fromDay, until: untilDay }),
          },
          { key: 'source', heading: 'Source', cell: (rate) => rate.source },
          { key: 'by', heading: 'Entered by', cell: ({ by }) => by ?? 'The system' },
          { key: 'total', heading: 'Rates', numeric: true, cell: ({ total }) => count(total) },
        ]}
      />
      <Section title="Enter a rate">
        <p>
          For currencies that the European Central Bank does not list, such as ALL, MKD and RSD. Its
          own rates are brought in from its file, with the command “rates import”.
        </p>
        <form className="form" method="post">
          <Select
            name="currency"
            label="Currency"
            options={currencyOptions.filter(({ value }) => value !== 'EUR')}
            refusal={refusal}
          />
          <TextField
            name="perEuro"
            label="One euro was"
            hint="In that currency, such as 117.0865."
            inputMode="decimal"
            width="short"
            refusal={refusal}
          />
          <DateField name="fromDay" label="From" refusal={refusal} />
          <DateField
            name="untilDay"
            label="Until"
            hint="The last day for which it holds. Empty, it holds for the one day."
            optional
            refusal={refusal}
          />
          <TextField
            name="source"
            label="Source"
            hint="Such as: National Bank of Serbia, middle rate."
            refusal={refusal}
          />
          <Buttons>
            <Button>Enter the rate</Button>
          </Buttons>
        </form>
      </Section>
    </>
  )
}
