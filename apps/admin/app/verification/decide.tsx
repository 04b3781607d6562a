import { contentOf, moveResponse, verificationQueue, versionToCompare } from '@iisg/db/responses'
import { ReturnDraft } from '@iisg/domain/responses'
import { CheckboxGroup, TextArea } from '@iisg/ui/forms'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Buttons,
  Notice,
  PageTitle,
  Section,
} from '@iisg/ui/layout'
import {
  ownSubmission,
  returnReasonOptions,
  riskReasonNames,
  sayRefusedMove,
  sayReporter,
} from '@iisg/ui/responses'
import { DataTable } from '@iisg/ui/tables'
import { sayInstant } from '@iisg/ui/time'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { versionRead } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { responseFor } from '#app/responses/response-for.ts'
import { type SideBySide, sideBySide } from './side-by-side.ts'
import './verification.css'

export const meta = () => titled('Verify a response')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId, 'verify responses')
  const { db } = context
  const of = response.handling.submittedAt === null ? 'imported' : 'reported'
  const [queue, content, before] = await Promise.all([
    verificationQueue(db, actor, of),
    contentOf(db, response.id),
    versionToCompare(db, response.id),
  ])
  const place = queue.findIndex(({ record }) => record.id === response.id)
  const { id, version, title, state, reporter, handling } = response
  return {
    ...{ id, version, title, state, reporter },
    submittedAt: handling.submittedAt,
    own: handling.submittedBy === actor.accountId,
    risk: queue[place]?.risk,
    place: place + 1,
    total: queue.length,
    next: nextAfter(
      queue.map(({ record }) => record),
      id,
      actor.accountId,
    ),
    told: content ? await sideBySide(db, content, before?.content) : [],
    comparedAt: before?.at ?? null,
    done: new URL(request.url).searchParams.get('done'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId, 'verify responses')
  const posted = await request.formData()
  const read = versionRead(posted)
  const typed = typedIn(posted)
  const of = response.handling.submittedAt === null ? 'imported' : 'reported'
  const queue = await verificationQueue(context.db, actor, of)
  const next = nextAfter(
    queue.map(({ record }) => record),
    response.id,
    actor.accountId,
  )

  if (typed.step === 'verify') {
    const answer = await moveResponse(context.db, actor, response.id, { type: 'verify' }, read)
    if (answer.status === 'refused') return refusedWith(sayRefusedMove(answer), typed)
    return redirect(addressOf(next, 'verified'))
  }
  const form = readTyped(typed, ReturnDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })
  const move = { type: 'return', ...form.value } as const
  const answer = await moveResponse(context.db, actor, response.id, move, read)
  if (answer.status === 'refused') return refusedWith(sayRefusedMove(answer), typed)
  return redirect(addressOf(next, 'returned'))
}

function refusedWith(sentence: string, typed: ReturnType<typeof typedIn>) {
  return data({ problems: { decision: sentence }, typed }, { status: 422 })
}

function addressOf(next: string | undefined, done: 'verified' | 'returned'): string {
  return next === undefined ? '/verification' : `/verification/${next}?done=${done}`
}

/** The next of the queue that somebody may verify: after this one, or from its beginning. */
function nextAfter(
  records: readonly { id: string; handling: { submittedBy: string | null } }[],
  id: string,
  accountId: string,
): string | undefined {
  const at = records.findIndex((record) => record.id === id)
  return [...records.slice(at + 1), ...records.slice(0, Math.max(0, at))].find(
    ({ handling }) => handling.submittedBy !== accountId,
  )?.id
}

export default function Decide() {
  const loaded = useLoaderData<typeof loader>()
  const { id, title, state, reporter, submittedAt, own, risk, place, total, next } = loaded
  const { told, comparedAt, done } = loaded
  const refusal = useActionData<typeof action>()
  const decided = state !== 'submitted'

  return (
    <>
      <FormProblems refusal={refusal} />
      <Breadcrumbs trail={[{ href: '/verification', text: 'Verification' }]} here={title} />
      {(done === 'verified' || done === 'returned') && (
        <Notice tone="success" title={`The last one is ${done}. Here is the next`} live />
      )}
      <PageTitle
        title={title}
        eyebrow={place > 0 ? `Verification, ${place} of ${total}` : 'Verification'}
        lead={`Recorded for ${sayReporter(reporter)}${
          submittedAt ? `, handed in on ${sayInstant(new Date(submittedAt))}` : ''
        }.`}
        actions={
          <Buttons>
            {!decided && (
              <ButtonLink href="#decision" kind="secondary">
                Go to the decision
              </ButtonLink>
            )}
            <ButtonLink href={`/responses/${id}`} kind="quiet">
              Its page
            </ButtonLink>
          </Buttons>
        }
      />
      {risk && risk.parts.length > 0 && (
        <Section title={`Why it comes now: ${risk.points} points`}>
          <ul>
            {risk.parts.map(({ reason, points }) => (
              <li key={reason}>
                {riskReasonNames[reason]}: {points}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        title={comparedAt ? `Beside what stood on ${sayInstant(comparedAt)}` : 'What it tells'}
      >
        {!comparedAt && <p>It is new: there is nothing to compare it with.</p>}
        <DataTable
          caption="What it tells, field by field; what differs comes first"
          captionHidden
          narrow="stack"
          rows={told}
          keyOf={({ field }) => field}
          columns={[
            { key: 'field', heading: 'Field', rowHeader: true, cell: ({ field }) => field },
            ...(comparedAt
              ? [
                  {
                    key: 'then',
                    heading: 'Then',
                    cell: (line: SideBySide) => line.was || 'Nothing',
                  },
                ]
              : []),
            {
              key: 'now',
              heading: 'Now',
              cell: (line) =>
                line.differs ? (
                  <mark className="verification__new">{line.now || 'Nothing'}</mark>
                ) : (
                  line.now
                ),
            },
          ]}
        />
      </Section>
      {decided && <Notice tone="info" title="It has been decided on: it does not wait any more" />}
      {own && <Notice tone="warning" title={ownSubmission} />}
      {!decided && (
        <form className="form" method="post" id="decision" tabIndex={-1}>
          <input type="hidden" name="version" value={loaded.version} />
          {!own && (
            <Buttons>
              <Button name="step" value="verify" accessKey="v">
                Verify it, and go on
              </Button>
              {next && <Later href={`/verification/${next}`} />}
            </Buttons>
          )}
          <CheckboxGroup
            name="reasons"
            label="Or return it, because"
            options={returnReasonOptions}
            refusal={refusal}
          />
          <TextArea name="note" label="What would mend it?" optional rows={3} refusal={refusal} />
          <Buttons>
            <Button name="step" value="return" kind="danger" accessKey="r">
              Return it, and go on
            </Button>
          </Buttons>
          <p className="field__hint">
            With the keyboard: the access keys v verifies, r returns, s leaves it for later, and n
            on the list begins. Most browsers want Alt, or Alt and Shift, with them.
          </p>
        </form>
      )}
    </>
  )
}

function Later({ href }: { href: string }) {
  return (
    // biome-ignore lint/a11y/noAccessKey: whoever verifies many asked for keys; the page names them.
    <a className="button" data-kind="quiet" href={href} accessKey="s">
      Leave it for later
    </a>
  )
}
