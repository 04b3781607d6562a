import { StaleVersion } from '@iisg/db/audit'
import { detailsOf, kinOf, reviseDetails } from '@iisg/db/responses'
import type { ResponseDetails } from '@iisg/domain/responses'
import { ConflictPanel, DateField, Fieldset, type Refusal, Select, TextField } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, EmptyState, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { conflictOver } from '#app/audit/conflict.ts'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { LongForm } from '#app/forms/long-form.tsx'
import { typedIn } from '#app/forms/read-form.ts'
import { fieldIn, rowsTyped } from '#app/forms/rows.ts'
import { Version, VersionField } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { type DetailField, DetailPart, detailForms } from './detail-parts.ts'
import { dac, readDetails, rowNames } from './read-details.ts'
import { requireLiving } from './require-living.ts'
import { responseFor } from './response-for.ts'
import { responseOr404 } from './response-or-404.ts'
import { RevisionNotice } from './revision-notice.tsx'
import './response-form.css'

export const meta = () => titled('Revise a response')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const part = partOr404(params.part)
  const { actor, response } = await responseFor(context, params.responseId)
  const [details, kin] = await Promise.all([
    detailsOf(context.db, response),
    kinOf(context.db, actor, response.id),
  ])
  const { id, title, version, state } = response
  const names = rowNames(part, response)
  const told = kin.filter(({ kind }) => kind !== 'child')
  return { part, id, title, version, state, names, rows: rowsOf(part, details, told) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const part = partOr404(params.part)
  const { actor, response } = await responseFor(context, params.responseId)
  requireLiving(response)

  const typed = typedIn(await request.formData())
  if (typed.step === 'more') {
    const refusal: Refusal = { problems: {}, typed }
    return data({ refusal, more: 3, conflict: undefined }, { status: 200 })
  }
  const reading = await readDetails(context, part, response, typed)
  if (!reading.ok) {
    const refusal: Refusal = { problems: reading.problems, typed }
    return data({ refusal, more: 0, conflict: undefined }, { status: 422 })
  }
  try {
    // A form that does not tell what it started from started from nothing that is there.
    const version = Version.safeParse(typed).data?.version ?? 0
    await reviseDetails(context.db, actor, response.id, version, reading.details)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const saved = await responseOr404(context, response.id)
    const versions = { saved: await detailsOf(context.db, saved), typed: reading.details }
    const conflict = await conflictOver(context.db, { kind: 'response', id: response.id }, versions)
    // Saving again is a choice against the version that is shown now.
    const refusal: Refusal = { problems: {}, typed: { ...typed, version: String(saved.version) } }
    return data({ refusal, more: 0, conflict }, { status: 422 })
  }
  return redirect(`/responses/${response.id}#${part}`)
}

export default function DetailsPage() {
  const { part, id, title, version, state, names, rows } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const form = detailForms[part]
  const refusal = answer?.refusal
  const fieldNames = form.fields.map(({ name }) => name)
  const shown = names
    ? names.length
    : Math.max(rows.length + form.spare, refusal ? rowsTyped(refusal.typed, fieldNames) : 0) +
      (answer?.more ?? 0)

  return (
    <>
      <FormProblems refusal={refusal} />
      <Breadcrumbs
        trail={[
          { href: '/responses', text: 'Responses' },
          { href: `/responses/${id}`, text: title },
        ]}
        here={form.title}
      />
      <PageTitle title={form.title} eyebrow={title} lead={form.lead} />
      <RevisionNotice state={state} />
      {answer?.conflict && <ConflictPanel {...answer.conflict} />}
      {names?.length === 0 ? (
        <EmptyState title={`It names no ${form.row} yet`}>
          <p>
            <a href={`/responses/${id}/edit`}>Name one where the response is revised</a>
          </p>
        </EmptyState>
      ) : (
        <LongForm className="form response-form" isSentBack={refusal !== undefined}>
          <VersionField version={version} refusal={refusal} />
          {Array.from({ length: shown }, (_, row) => (
            <Fieldset
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place.
              key={row}
              legend={
                names?.[row] ?? `${form.row} ${row + 1}`.replace(/^./, (c) => c.toUpperCase())
              }
            >
              <div className="response-form__row">
                {form.fields.map((field) => (
                  <DetailInput
                    key={field.name}
                    field={field}
                    name={fieldIn(row, field.name)}
                    value={rows[row]?.[field.name] ?? field.first ?? ''}
                    refusal={refusal}
                  />
                ))}
              </div>
            </Fieldset>
          ))}
          {names === undefined && (
            <p className="field__hint">A row that is emptied is taken away.</p>
          )}
          <Buttons>
            <Button name="step" value="save">
              Save the changes
            </Button>
            {part === 'shares' && (
              <Button name="step" value="equal" kind="secondary" formNoValidate>
                Share equally
              </Button>
            )}
            {names === undefined && (
              <Button name="step" value="more" kind="secondary" formNoValidate>
                Show more rows
              </Button>
            )}
            <ButtonLink href={`/responses/${id}`} kind="quiet">
              Leave without saving
            </ButtonLink>
          </Buttons>
        </LongForm>
      )}
    </>
  )
}

type DetailInputProps = {
  field: DetailField
  name: string
  value: string
  refusal: Refusal | undefined
}

function DetailInput({ field, name, value, refusal }: DetailInputProps) {
  const { label, hint, optional = false, type, options = [] } = field
  const shared = { name, label, hint, optional, value, refusal }
  switch (type) {
    case 'day':
      return <DateField {...shared} />
    case 'choice':
      return <Select {...shared} options={withStored(options, value)} />
    case 'number':
      return <TextField {...shared} inputMode="decimal" width="short" />
    case 'line':
      return <TextField {...shared} />
  }
}

/** An import may have brought a code that we do not offer. */
function withStored(options: NonNullable<DetailField['options']>, value: string) {
  if (value === '' || options.some((option) => option.value === value)) return options
  return [...options, { value, text: value }]
}

type Rows = Record<string, string>[]

/** A list of a response as the rows of its form. */
function rowsOf(
  part: DetailPart,
  details: ResponseDetails,
  kin: readonly { id: string; kind: string }[],
): Rows {
  const listOf: Record<DetailPart, readonly object[]> = {
    shares: details.shares,
    budgets: details.budgets,
    payments: details.transactions,
    sectors: details.sectors.filter(({ vocabulary }) => vocabulary === dac),
    participants: details.participants,
    documents: details.documents,
    results: details.results,
    kin: kin.map(({ id, kind }) => ({ kind, other: `/responses/${id}` })),
  }
  return listOf[part].map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]),
    ),
  )
}

function partOr404(part: string | undefined): DetailPart {
  const known = DetailPart.safeParse(part)
  if (!known.success) throw new Response('There is no such page', { status: 404 })
  return known.data
}
