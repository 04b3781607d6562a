import { StaleVersion } from '@iisg/db/audit'
import { listCycles } from '@iisg/db/cycles'
import { assignFinding, decideFinding } from '@iisg/db/findings'
import { needsCalled } from '@iisg/db/needs'
import { findResponse } from '@iisg/db/responses'
import { may } from '@iisg/domain/accounts'
import { FindingDecision } from '@iisg/domain/findings'
import {
  findingClassMeanings,
  findingClassNames,
  findingOutcomeOptions,
  findingReasonNames,
  findingReasonOptions,
  findingStateNames,
  findingStateTones,
  sayPair,
} from '@iisg/ui/findings'
import { RadioGroup } from '@iisg/ui/forms'
import {
  Breadcrumbs,
  Button,
  Buttons,
  Notice,
  PageTitle,
  Section,
  SummaryList,
  Tag,
} from '@iisg/ui/layout'
import { sayInstant } from '@iisg/ui/time'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version, VersionField } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { findingOr404, noSuchFinding } from './finding-or-404.ts'
import { chosenToLook, mayLook } from './may-look.ts'
import { NeedsInCommon } from './needs-in-common.tsx'
import { OneRecord } from './one-record.tsx'
import { OwnWords } from './own-words.tsx'
import { PairTable } from './pair-table.tsx'
import { ScoreParts } from './score-parts.tsx'
import { WhoLooks } from './who-looks.tsx'

export const meta = () => titled('Finding')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { actor, finding } = await findingOr404(context, params.findingId)
  const { db } = context
  const [one, other, [cycle]] = await Promise.all([
    findResponse(db, finding.oneId),
    findResponse(db, finding.otherId),
    listCycles(db, 'needs'),
  ])
  if (!one || !other) throw noSuchFinding()
  const mayDecide = may(actor, 'decide findings')
  const { note, needWeights, ...told } = finding
  const inCommon = needWeights.filter(({ one, other }) => one > 0 && other > 0)
  const needs = await needsCalled(
    db,
    inCommon.map(({ needId }) => needId),
  )

  return {
    // Why the Secretariat decided so is its own; what it decided is for both sides.
    finding: { ...told, note: may(actor, 'read what the Secretariat weighs') ? note : '' },
    pair: [one, other] as const,
    needs: needs.map(({ id, code, title }) => ({ id, code, title })),
    methodVersion: cycle?.methodVersion ?? 1,
    mayDecide,
    mayReadAudit: may(actor, 'read the audit'),
    lookers: mayDecide ? await mayLook(db) : [],
    done: new URL(request.url).searchParams.get('done'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { finding } = await findingOr404(context, params.findingId)
  const actor = requireActor(context.viewer, 'decide findings')
  const typed = typedIn(await request.formData())
  const read = readTyped(typed, Version)
  if (!read.ok) return refused(read.refusal)

  const asRead = { id: finding.id, version: read.value.version }
  const refuse = (field: string, problem: string) =>
    refused({ problems: { [field]: problem }, typed })
  try {
    if (typed.step === 'assign') {
      const chosen = await chosenToLook(context.db, typed)
      if (chosen === undefined) return refuse('assigneeId', 'Choose somebody who decides findings')
      await assignFinding(context.db, actor, asRead, chosen)
      return redirect(`/findings/${finding.id}?done=assigned`)
    }
    const form = readTyped(typed, FindingDecision)
    if (!form.ok) return refused(form.refusal)
    await decideFinding(context.db, actor, asRead, form.value)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    // What was typed stays, on what has been read since.
    const now = { ...typed, version: String(finding.version) }
    const problem = 'This finding has changed since you opened it. Read it again, then decide'
    return refused({ problems: { form: problem }, typed: now })
  }
  return redirect(`/findings/${finding.id}?done=decided`)
}

function refused(refusal: Extract<ReturnType<typeof readTyped>, { ok: false }>['refusal']) {
  return data(refusal, { status: 422 })
}

export default function FindingPage() {
  const { finding, pair, needs, methodVersion, mayDecide, mayReadAudit, lookers, done } =
    useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <Breadcrumbs trail={[{ href: '/findings', text: 'Findings' }]} here="Finding" />
      <FormProblems refusal={refusal} />
      {done === 'decided' && <Notice tone="success" title="The finding is decided" live />}
      {done === 'merged' && <Notice tone="success" title="They are one record now" live />}
      {done === 'parted' && <Notice tone="success" title="They are two records again" live />}
      {done === 'assigned' && <Notice tone="success" title="It is kept who looks at it" live />}
      <PageTitle
        eyebrow={findingClassNames[finding.class]}
        title={sayPair(finding)}
        lead={
          finding.state === 'merged'
            ? 'Both were one piece of work, recorded twice.'
            : findingClassMeanings[finding.class]
        }
      />
      <Section
        title="Where it stands"
        actions={mayReadAudit && <a href={`/audit/finding/${finding.id}`}>History</a>}
      >
        <SummaryList
          facts={[
            {
              term: 'State',
              detail: (
                <Tag tone={findingStateTones[finding.state]}>
                  {findingStateNames[finding.state]}
                </Tag>
              ),
            },
            ...(finding.decidedAt === null
              ? []
              : [
                  {
                    term: 'Decided',
                    detail: `${finding.decidedBy ?? 'The operator'}, ${sayInstant(new Date(finding.decidedAt))}`,
                  },
                ]),
            ...(finding.reason === null
              ? []
              : [{ term: 'Reason', detail: findingReasonNames[finding.reason] }]),
            ...(finding.note === '' ? [] : [{ term: 'In their words', detail: finding.note }]),
            { term: 'Found', detail: sayInstant(new Date(finding.foundAt)) },
            ...(finding.reopenedAt === null
              ? []
              : [
                  {
                    term: 'Opened again',
                    detail: `${sayInstant(new Date(finding.reopenedAt))}, since a field that it is judged by had changed`,
                  },
                ]),
            { term: 'Who looks at it', detail: finding.assignee ?? 'Nobody yet' },
          ]}
        />
      </Section>
      <Section title="Both records">
        <PairTable pair={pair} />
      </Section>
      <Section title="Its score, part by part">
        <ScoreParts of={finding.class} parts={finding.parts} methodVersion={methodVersion} />
        <NeedsInCommon needs={needs} />
      </Section>
      {mayDecide && <OneRecord finding={finding} />}
      {mayDecide && finding.state !== 'merged' && (
        <>
          <Section title={finding.state === 'open' ? 'Decide it' : 'Decide it anew'}>
            <form className="form" method="post">
              <VersionField version={finding.version} refusal={refusal} />
              <RadioGroup
                name="outcome"
                label="What the two are to each other"
                hint="It stays so until a field that it is judged by changes."
                options={findingOutcomeOptions}
                refusal={refusal}
              />
              <RadioGroup
                name="reason"
                label="Why"
                options={findingReasonOptions}
                refusal={refusal}
              />
              <OwnWords refusal={refusal} />
              <Buttons>
                <Button>Decide</Button>
              </Buttons>
            </form>
          </Section>
          <WhoLooks about={finding} lookers={lookers} refusal={refusal} />
        </>
      )}
    </>
  )
}
