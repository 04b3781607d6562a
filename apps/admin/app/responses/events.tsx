import { listInstitutions } from '@iisg/db/organisations'
import { eventsRecordedAs, recordResponse } from '@iisg/db/responses'
import {
  draftOfEvent,
  type ReadLine,
  Reported,
  type ResponseId,
  readEventLines,
  scopeFor,
} from '@iisg/domain/responses'
import { dayOf } from '@iisg/domain/time'
import { type Refusal, TextArea } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, Notice, PageTitle } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { LongForm } from '#app/forms/long-form.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { LinesRead } from './lines-read.tsx'
import { reportingOf, reportingProblems } from './reporting.ts'
import { ReporterFields } from './response-fields.tsx'
import { TakingPart, takingPart } from './taking-part.tsx'
import './response-form.css'

export const meta = () => titled('Record several events')

/** How many lines are read at once: more belong into two pastes. */
const most = 200

export async function loader({ context }: LoaderFunctionArgs) {
  const actor = requireActor(context.viewer, 'record responses')
  const [reporting, institutions] = await Promise.all([
    reportingOf(context.db, actor),
    listInstitutions(context.db),
  ])
  return { reporting, institutions }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const actor = requireActor(context.viewer, 'record responses')
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, Reported)
  const institutions = await listInstitutions(context.db)
  const { lines, problem } = takingPart(
    readEventLines(String(typed.lines ?? ''), institutions),
    typed.institutions,
    institutions,
  )
  const problems = {
    ...(form.ok ? reportingProblems(actor, form.value) : form.refusal.problems),
    ...(lines.length === 0 && { lines: 'Write a line for each event, or paste some' }),
    ...(lines.length > most && { lines: `Paste at most ${most} events at once` }),
    ...(problem !== undefined && { institutions: problem }),
  }
  if (!form.ok || Object.keys(problems).length > 0) {
    return data(answerWith({ problems, typed }, []), { status: 422 })
  }

  const judged = await Promise.all(lines.map((line) => notTwice(line, lines, context.db, actor)))
  const saves = typed.step === 'save'
  if (!saves) return data(answerWith({ problems: {}, typed }, judged), { status: 200 })

  const saved: { id: ResponseId; title: string }[] = []
  // A member that reports its event carries it out, unless somebody says otherwise later.
  const { organisationIds = [] } = scopeFor(form.value.reporter, form.value.pillars)
  for (const line of judged) {
    if (line.status === 'bad') continue
    const draft = draftOfEvent(
      line.event,
      { ...form.value, implementers: [...organisationIds] },
      dayOf(new Date()),
    )
    const { responseId } = await recordResponse(context.db, actor, draft, 'submitted')
    saved.push({ id: responseId, title: draft.title })
  }
  // What could not be read stays in the form, as it was.
  const left = judged.filter(({ status }) => status === 'bad')
  const rest = { ...typed, lines: left.map(({ text }) => text).join('\n') }
  return data(
    { ...answerWith({ problems: {}, typed: rest }, left), saved },
    { status: left.length > 0 && saved.length === 0 ? 422 : 200 },
  )
}

type Db = LoaderFunctionArgs['context']['db']
type Actor = ReturnType<typeof requireActor>

/** An event that stands among the lines or the records already is not recorded twice. */
async function notTwice(
  line: ReadLine,
  lines: readonly ReadLine[],
  db: Db,
  actor: Actor,
): Promise<ReadLine> {
  if (line.status === 'bad') return line
  const { number, text, event } = line
  const earlier = lines.find(
    (other) =>
      other.number < number &&
      other.status === 'good' &&
      other.event.title.toLowerCase() === event.title.toLowerCase() &&
      other.event.from === event.from,
  )
  if (earlier) {
    return { number, text, status: 'bad', problems: [`It says the same as line ${earlier.number}`] }
  }
  const there = await eventsRecordedAs(db, actor, { title: event.title, from: event.from })
  if (there === 0) return line
  return {
    number,
    text,
    status: 'bad',
    problems: ['It is recorded already, with this title and day'],
  }
}

function answerWith(refusal: Refusal, lines: readonly ReadLine[]) {
  return { refusal, lines, saved: [] as { id: ResponseId; title: string }[] } // None yet.
}

export default function Events() {
  const { reporting, institutions } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const lines = answer?.lines ?? []
  const good = lines.filter(({ status }) => status === 'good').length
  const refusal = answer?.refusal
  const isAllSaved = answer !== undefined && answer.saved.length > 0 && lines.length === 0

  return (
    <>
      <FormProblems refusal={refusal} />
      <Breadcrumbs trail={[{ href: '/responses', text: 'Responses' }]} here="Record events" />
      <PageTitle
        title="Record several events"
        lead="A line for each study visit, seminar or mission: the day, the title, the place, the partners, and the institutions where they are known. Paste them out of a spreadsheet, or write them with semicolons between."
      />
      {answer && answer.saved.length > 0 && (
        <Notice tone="success" title={`${counted(answer.saved.length, 'event')} recorded`} live>
          <ul>
            {answer.saved.map(({ id, title }) => (
              <li key={id}>
                <a href={`/responses/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {lines.length > 0 && <LinesRead lines={lines} institutions={institutions} />}
      <LongForm className="form response-form" isSentBack={refusal !== undefined && !isAllSaved}>
        <TextArea
          name="lines"
          label="Events"
          hint="Such as: 2026-04-19; Study visit to a joint crossing; Brdo; Albania, North Macedonia; Border Police, Albania"
          rows={8}
          refusal={refusal}
        />
        <TakingPart institutions={institutions} refusal={refusal} />
        <ReporterFields reporting={reporting} refusal={refusal} />
        <Buttons>
          <Button name="step" value="check" kind={good > 0 ? 'secondary' : 'primary'}>
            Check the lines
          </Button>
          <Button name="step" value="save" kind={good > 0 ? 'primary' : 'secondary'}>
            {good > 0 ? `Record the ${counted(good, 'good line')}` : 'Record them'}
          </Button>
          <ButtonLink href="/responses" kind="quiet">
            Leave without saving
          </ButtonLink>
        </Buttons>
      </LongForm>
    </>
  )
}
