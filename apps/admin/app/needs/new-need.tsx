import { type LookAlike, similarNeeds } from '@iisg/db/look-alikes'
import { stateNeed } from '@iisg/db/needs'
import { measuresOf } from '@iisg/db/pillars'
import type { CycleId } from '@iisg/domain/cycles'
import { NeedDraft, type NeedId } from '@iisg/domain/needs'
import type { Measure } from '@iisg/domain/pillars'
import { strandNames } from '@iisg/domain/pillars'
import { type Refusal, Select, type Typed } from '@iisg/ui/forms'
import { Breadcrumbs, Button, Buttons, Notice, PageTitle } from '@iisg/ui/layout'
import { areUnseen } from '@iisg/ui/look-alikes'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { LongForm } from '#app/forms/long-form.tsx'
import { typedIn } from '#app/forms/read-form.ts'
import { WhileTyping } from '#app/forms/while-typing.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { cycleIn } from './cycle-in.ts'
import { LooksLikeNeeds } from './looks-like-needs.tsx'
import { partnersToStateFor, pillarsToStateIn } from './may-state.ts'
import { FirstFields } from './need-fields.tsx'
import { readNeed } from './read-need.ts'
import { requireOpenCycle } from './require-open-cycle.ts'

export const meta = () => titled('State a need')

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'state needs')
  const { cycle } = await cycleIn(context.db, new URL(request.url).searchParams)
  await requireOpenCycle(context.db, cycle.id)
  const pillars = pillarsToStateIn(context.viewer)
  const measures = await measuresOf(context.db, cycle.treeVersionId)
  return {
    cycle,
    measures: measures.filter(({ objective }) => pillars.includes(objective.pillar)),
    partners: partnersToStateFor(context.viewer),
  }
}

type Answer = { refusal: Refusal; similar: LookAlike<NeedId>[]; looked: boolean }

export async function action({ context, request }: ActionFunctionArgs) {
  requireActor(context.viewer, 'state needs')
  const typed = typedIn(await request.formData())
  const form = readNeed(typed, NeedDraft)
  if (typed.step === 'check') return data(await lookedFor(context, typed, form))
  if (!form.ok) return refused(form.refusal)

  const cycle = await requireOpenCycle(context.db, form.value.cycleId)
  const measures = await measuresOf(context.db, cycle.treeVersionId)
  const measure = measures.find(({ id }) => id === form.value.measureId)
  if (!measure) throw new Response('The measure is of another tree than the cycle', { status: 404 })
  const scope = { partners: form.value.partners, pillars: [measure.objective.pillar] }
  const actor = requireActor(context.viewer, 'state needs', scope)

  const similar = await similarNeeds(context.db, context.viewer, form.value)
  if (areUnseen(similar, typed)) return refused({ problems: {}, typed }, similar)
  const { needId } = await stateNeed(context.db, actor, form.value)
  return redirect(`/needs/${needId}`)
}

function refused(refusal: Refusal, similar: LookAlike<NeedId>[] = []) {
  const answer: Answer = { refusal, similar, looked: false }
  return data(answer, { status: 422 })
}

/** Looking for similar needs asks for a title alone, and saves nothing. */
async function lookedFor(
  context: AppLoadContext,
  typed: Typed,
  form: ReturnType<typeof readNeed<typeof NeedDraft>>,
): Promise<Answer> {
  const title = form.ok ? undefined : form.refusal.problems.title
  const cycle = form.ok ? undefined : form.refusal.problems.cycleId
  if (title !== undefined || cycle !== undefined) {
    const problems = { ...(title && { title }), ...(cycle && { form: cycle }) }
    return { refusal: { problems, typed }, similar: [], looked: false }
  }
  const said = {
    // Parsed above: it is the id of a cycle.
    cycleId: typed.cycleId as CycleId,
    title: String(typed.title),
    description: String(typed.description ?? ''),
  }
  const similar = await similarNeeds(context.db, context.viewer, said)
  return { refusal: { problems: {}, typed }, similar, looked: true }
}

export default function NewNeed() {
  const { cycle, measures, partners } = useLoaderData<typeof loader>()
  const { refusal, similar = [], looked } = useActionData<typeof action>() ?? {}

  return (
    <>
      <Breadcrumbs
        trail={[{ href: `/needs?cycle=${cycle.id}`, text: 'Needs' }]}
        here="State a need"
      />
      <FormProblems refusal={refusal} />
      <PageTitle
        title="State a need"
        lead={`It becomes a draft in the ${cycle.label}. Its measure gives it its code. Institutions, documents and costs can follow later.`}
      />
      <LongForm isSentBack={refusal !== undefined}>
        <input type="hidden" name="cycleId" value={cycle.id} />
        <Select
          name="measureId"
          label="Measure"
          options={measures.map(optionOf)}
          refusal={refusal}
        />
        <FirstFields partners={partners} refusal={refusal}>
          <WhileTyping ask="/needs/look-alikes" />
        </FirstFields>
        <LooksLikeNeeds these={similar} />
        {looked && similar.length === 0 && (
          <Notice tone="success" title="No need of this cycle sounds alike" live />
        )}
        <Buttons>
          <Button>{similar.length > 0 ? 'State it all the same' : 'State the need'}</Button>
          <Button kind="secondary" name="step" value="check" formNoValidate>
            Check for similar needs
          </Button>
        </Buttons>
      </LongForm>
    </>
  )
}

function optionOf({ id, code, title, strand, objective }: Measure) {
  const strandName = strandNames[strand].toLowerCase()
  return { value: id, text: `${objective.pillar}, ${code} ${title} (${strandName})` }
}
