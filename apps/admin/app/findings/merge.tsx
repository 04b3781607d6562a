import { FrozenCycle, MoveRefused, StaleVersion } from '@iisg/db/audit'
import { mergeRecords, partRecords, toldUnder } from '@iisg/db/merging'
import { findResponse } from '@iisg/db/responses'
import type { MergeField } from '@iisg/domain/merging'
import type { ResponseId, ResponseRecord } from '@iisg/domain/responses'
import { sayPair } from '@iisg/ui/findings'
import type { Refusal, Typed } from '@iisg/ui/forms'
import { Breadcrumbs, Notice, PageTitle, Section } from '@iisg/ui/layout'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { ChooseAndConfirm } from './choose-and-confirm.tsx'
import { findingOr404 } from './finding-or-404.ts'
import { choiceOf, MergeForm } from './merge-form.ts'
import { defaultKept, mergePreview } from './merge-preview.ts'
import { Consequences } from './merge-shown.tsx'
import { keptBecauseWords, sayMoneyOfBoth } from './merge-words.ts'
import { offeredTold } from './offered-told.ts'
import { PairTable } from './pair-table.tsx'
import { PartAgain } from './part-again.tsx'

export const meta = () => titled('One record')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { finding } = await toDecide(context, params.findingId)
  const { db } = context
  const [one, other] = await Promise.all([
    findResponse(db, finding.oneId),
    findResponse(db, finding.otherId),
  ])
  if (!one || !other) throw new Error('A finding is about two records')
  const pair = [one, other] as const
  const { id, version, oneTitle, otherTitle } = finding
  const about = { id, version, oneTitle, otherTitle }
  if (finding.state === 'merged') {
    const mergedId = one.state === 'merged' ? one.id : other.id
    const under = await toldUnder(db, mergedId)
    return { about, pair, merged: { id: mergedId, under }, proposed: undefined }
  }
  const byDefault = await defaultKept(db, one, other)
  const shown = await shownFor(context, finding, { keepId: byDefault.id, take: [] })
  const because = keptBecauseWords[byDefault.because]
  return { about, pair, merged: undefined, proposed: { id: byDefault.id, because, shown } }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, finding } = await toDecide(context, params.findingId)
  const typed = typedIn(await request.formData())
  if (finding.state === 'merged' || typed.step === 'part') {
    const read = readTyped(typed, Version)
    if (!read.ok) return refused(read.refusal)
    try {
      await partRecords(context.db, actor, { id: finding.id, version: read.value.version })
    } catch (error) {
      return refused(problemIn(error, { ...typed, version: String(finding.version) }))
    }
    return redirect(`/findings/${finding.id}?done=parted`)
  }

  const form = readTyped(typed, MergeForm)
  if (!form.ok) return refused(form.refusal)
  const { keepId, note, seen, version, oneVersion, otherVersion } = form.value
  if (keepId !== finding.oneId && keepId !== finding.otherId) {
    return refused({ problems: { keepId: 'Choose which record is kept' }, typed })
  }
  const shown = await shownFor(context, finding, form.value)
  const take = shown.taken
  // What has been confirmed is what has been shown: anything else is shown first.
  if (typed.step !== 'merge' || seen !== choiceOf(keepId, take)) {
    return data(
      { refusal: { problems: {}, typed: withChoice(typed, take) }, shown },
      { status: 200 },
    )
  }
  const [one, other] = [
    { id: finding.oneId, version: oneVersion },
    { id: finding.otherId, version: otherVersion },
  ]
  const [kept, goes] = keepId === one.id ? [one, other] : [other, one]
  try {
    const read = { id: finding.id, version }
    await mergeRecords(context.db, actor, { finding: read, kept, other: goes, take, note })
  } catch (error) {
    const now = await versionsNow(context, finding)
    return data({ refusal: problemIn(error, { ...typed, ...now }), shown }, { status: 422 })
  }
  return redirect(`/findings/${finding.id}?done=merged`)
}

type Finding = Awaited<ReturnType<typeof toDecide>>['finding']

async function toDecide(context: AppLoadContext, findingId: string | undefined) {
  const { finding } = await findingOr404(context, findingId)
  return { actor: requireActor(context.viewer, 'decide findings'), finding }
}

/** The consequences of a choice, as the page tells them. */
async function shownFor(
  context: AppLoadContext,
  { oneId, otherId }: Finding,
  { keepId, take }: { keepId: ResponseId; take: readonly MergeField[] },
) {
  const goesId = keepId === oneId ? otherId : oneId
  const preview = await mergePreview(context, { keptId: keepId, otherId: goesId, take })
  const { told: _, offered: __, kept, other, ...rest } = preview
  return {
    ...rest,
    kept: namedOf(kept),
    other: namedOf(other),
    money: sayMoneyOfBoth(kept, other, preview.taken),
    offered: await offeredTold(context.db, preview),
  }
}

function namedOf({ id, title, tier, reporter, provenance }: ResponseRecord) {
  return { id, title, tier, reporter, isImported: provenance.kind === 'import' }
}

/** The form as it stands, with what of it is shown. */
function withChoice(typed: Typed, take: readonly MergeField[]): Typed {
  return { ...typed, take: [...take] }
}

async function versionsNow({ db }: AppLoadContext, { version, oneId, otherId }: Finding) {
  const [one, other] = await Promise.all([findResponse(db, oneId), findResponse(db, otherId)])
  return {
    version: String(version),
    oneVersion: String(one?.version),
    otherVersion: String(other?.version),
  }
}

function problemIn(error: unknown, typed: Typed): Refusal {
  // A cycle may be frozen while somebody reads this: then what goes over is another.
  if (error instanceof MoveRefused || error instanceof FrozenCycle) {
    return { problems: { form: error.message }, typed }
  }
  if (!(error instanceof StaleVersion)) throw error
  const form =
    'One of the records, or the finding, has changed since you opened this. Read it again, then confirm'
  return { problems: { form }, typed }
}

function refused(refusal: Refusal) {
  return data({ refusal, shown: undefined }, { status: 422 })
}

export default function MergePage() {
  const { about, pair, merged, proposed } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refusal = answer?.refusal
  const shown = answer?.shown ?? proposed?.shown

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/findings', text: 'Findings' },
          { href: `/findings/${about.id}`, text: 'Finding' },
        ]}
        here={merged ? 'Part them again' : 'One record'}
      />
      <FormProblems refusal={refusal} />
      <PageTitle
        eyebrow={sayPair(about)}
        title={merged ? 'Part them again' : 'They are one record'}
        lead={
          merged
            ? 'All that went over to the record that was kept goes back, as it was.'
            : 'One is kept. The other stays with its identifiers and its source, is told under the kept one, and counts nowhere.'
        }
      />
      {answer?.shown && Object.keys(answer.refusal.problems).length === 0 && (
        <Notice tone="info" title="Shown, and nothing is kept yet" live>
          <p>This is what your choice would do. Confirm it below.</p>
        </Notice>
      )}
      <Section title="Both records">
        <PairTable pair={pair} />
      </Section>
      {merged && <PartAgain about={about} merged={merged} pair={pair} refusal={refusal} />}
      {shown && proposed && (
        <>
          <Consequences shown={shown} />
          <ChooseAndConfirm
            about={about}
            pair={pair}
            proposed={proposed}
            shown={shown}
            refusal={refusal}
          />
        </>
      )}
    </>
  )
}
