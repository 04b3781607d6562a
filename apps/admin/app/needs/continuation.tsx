import { StaleVersion } from '@iisg/db/audit'
import { carryOn, conclude, listNeeds, measureAfter, mergeInto } from '@iisg/db/needs'
import { measuresOf } from '@iisg/db/pillars'
import { mayKnowNeed, NeedId, revisionOf } from '@iisg/domain/needs'
import { Prose } from '@iisg/domain/partners'
import { MeasureId } from '@iisg/domain/pillars'
import { RadioGroup, type Refusal, Select, TextArea, type Typed } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { cycleBefore, needsToCarry } from './carried-into.ts'
import { cycleIn } from './cycle-in.ts'
import { needOr404 } from './need-or-404.ts'
import { requireOpenCycle } from './require-open-cycle.ts'
import { Wording } from './wording.tsx'

export const meta = () => titled('What becomes of the need')

const Decision = z.object({
  becomes: z.enum(['carried', 'reopened', 'split', 'merged', 'met', 'withdrawn'], {
    error: 'Say what becomes of it',
  }),
  measureId: z.union([z.literal('').transform(() => undefined), MeasureId]).optional(),
  titles: Prose,
  into: z.union([z.literal('').transform(() => undefined), NeedId]).optional(),
  note: Prose,
})

const becomesNames = {
  carried: 'It goes on as it is',
  reopened: 'It is opened again: it was met, and is needed anew',
  split: 'It goes on as several needs',
  merged: 'It goes on in a need that is there already',
  met: 'It ends: it was met',
  withdrawn: 'It ends: nobody asks for it any more',
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { need, into, measures, others } = await undecided(context, params.needId, request)
  const measureId = await measureAfter(context.db, need.measure.id, into.id)
  const { pillar } = need.measure.objective
  const ways =
    need.state === 'closed' ? ['reopened'] : ['carried', 'split', 'merged', 'met', 'withdrawn']
  return {
    need,
    into,
    measureId,
    ways: Object.entries(becomesNames)
      .filter(([way]) => ways.includes(way))
      .map(([value, text]) => ({ value, text })),
    measures: measures
      .filter(({ objective }) => objective.pillar === pillar)
      .map(({ id, code, title }) => ({ value: id, text: `${code} ${title}` })),
    others: others.map(({ id, code, title }) => ({ value: id, text: `${code} ${title}` })),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, need, into, measures, others } = await undecided(context, params.needId, request)
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, Decision)
  if (!form.ok) return refused(form.refusal.problems, typed)
  const { becomes, measureId, titles, note } = form.value

  switch (becomes) {
    case 'met':
    case 'withdrawn':
      try {
        await conclude(context.db, actor, need.id, into.id, { as: becomes, note })
      } catch (error) {
        // Somebody else was faster: it is decided, as the list will show.
        if (!(error instanceof StaleVersion)) throw error
      }
      break
    case 'merged': {
      const other = others.find(({ id }) => id === form.value.into)
      if (!other) return refused({ into: 'Choose the need that it goes on in' }, typed)
      await mergeInto(context.db, actor, need.id, other.id)
      break
    }
    case 'carried':
    case 'reopened':
    case 'split': {
      const measure = measures.find(({ id }) => id === measureId)
      if (!measure) return refused({ measureId: 'Choose a measure of the new cycle' }, typed)
      const lines = titles.split('\n').filter((line) => line !== '')
      if (becomes === 'split' && lines.length < 2) {
        return refused({ titles: 'Give each part a title, one on each line, two at least' }, typed)
      }
      const words = revisionOf(need)
      const named = becomes === 'split' ? lines : [words.title]
      const drafts = named.map((title) => ({
        ...words,
        title,
        cycleId: into.id,
        measureId: measure.id,
      }))
      await carryOn(context.db, actor, need.id, becomes, drafts)
    }
  }
  return redirect(`/needs/carry-over?cycle=${into.id}`)
}

function refused(problems: Record<string, string>, typed: Typed) {
  const refusal: Refusal = { problems, typed }
  return data({ refusal }, { status: 422 })
}

/** A need of the last cycle of which nothing was decided yet, and what there is to decide with. */
async function undecided(context: AppLoadContext, id: string | undefined, request: Request) {
  const actor = requireActor(context.viewer, 'state needs')
  const need = await needOr404(context, id)
  const { cycle } = await cycleIn(context.db, new URL(request.url).searchParams)
  const into = await requireOpenCycle(context.db, cycle.id)
  const from = await cycleBefore(context, into)
  const listed = from ? await needsToCarry(context, from, into) : []
  const found = listed.find((each) => each.need.id === need.id)
  if (!from || !found) throw new Response('This need cannot go on in that cycle', { status: 404 })
  if (found.fate.status !== 'undecided') throw redirect(`/needs/carry-over?cycle=${into.id}`)

  const { pillar } = need.measure.objective
  const [measures, all] = await Promise.all([
    measuresOf(context.db, into.treeVersionId),
    listNeeds(context.db, into.id),
  ])
  const others = all
    .filter((each) => each.measure.objective.pillar === pillar && each.state !== 'closed')
    .filter((each) => mayKnowNeed(context.viewer, each))
  return { actor, need, into, measures, others }
}

export default function Continuation() {
  const { need, into, measureId, ways, measures, others } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/needs?cycle=${into.id}`, text: 'Needs' },
          { href: `/needs/carry-over?cycle=${into.id}`, text: 'Go on from the last cycle' },
        ]}
        here={need.code}
      />
      <FormProblems refusal={refusal} />
      <PageTitle
        eyebrow={`Need ${need.code}`}
        title="What becomes of the need?"
        lead={`In the ${into.label}. Where it goes on, it becomes a draft that its partners revise, approve and submit anew.`}
      />
      <Wording need={need} />
      <form className="form" method="post">
        <RadioGroup name="becomes" label="What becomes of it" options={ways} refusal={refusal} />
        <Select
          name="measureId"
          label="Measure of the new cycle"
          hint="For a need that goes on."
          options={measures}
          value={measureId}
          refusal={refusal}
        />
        <TextArea
          name="titles"
          label="Titles of the parts"
          hint="For a need that goes on as several: one title on each line."
          optional
          rows={3}
          refusal={refusal}
        />
        {others.length > 0 && (
          <Select
            name="into"
            label="The need that it goes on in"
            hint="For a need that goes on in one that is there already."
            none="None"
            options={others}
            refusal={refusal}
          />
        )}
        <TextArea
          name="note"
          label="Why it ends"
          hint="For a need that ends: a sentence for whoever asks later."
          optional
          rows={2}
          refusal={refusal}
        />
        <Buttons>
          <Button>Keep the decision</Button>
          <ButtonLink href={`/needs/carry-over?cycle=${into.id}`} kind="quiet">
            Decide later
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
