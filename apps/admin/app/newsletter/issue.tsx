import { StaleVersion } from '@iisg/db/audit'
import { choicesFor, notPublicAmong, reviseIssue, unsettledDeliveries } from '@iisg/db/newsletter'
import { IssueDraft } from '@iisg/domain/newsletter'
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { conflictOver } from '#app/audit/conflict.ts'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { DraftIssue } from './draft-issue.tsx'
import { issueOr404 } from './issue-or-404.ts'
import { asksForMore, offeredBy } from './offered.ts'
import { refusedChoice } from './refused-choice.ts'
import { SentIssue } from './sent-issue.tsx'

export const meta = () => titled('Issue')

/** While mails are on their way the browser asks again every two seconds. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'write newsletters')
  const issue = await issueOr404(context.db, params.issueId)

  if (issue.sending.status === 'draft') {
    const { count, isAll } = offeredBy(request.url)
    const [choices, notPublic] = await Promise.all([
      choicesFor(context.db, issue, count),
      notPublicAmong(context.db, issue),
    ])
    const saved = new URL(request.url).searchParams.has('saved')
    return data({ kind: 'draft' as const, issue, choices, isAll, notPublic, saved })
  }
  const unsettled = await unsettledDeliveries(context.db, issue.id)
  const isUnderWay = ['preparing', 'submitting'].includes(issue.sending.status)
  return data(
    { kind: 'sent' as const, issue, unsettled, isUnderWay },
    {
      headers: isUnderWay ? { Refresh: '2' } : {},
    },
  )
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'write newsletters')
  const { id } = await issueOr404(context.db, params.issueId)

  const typed = typedIn(await request.formData())
  if (asksForMore(typed)) return data({ refusal: { problems: {}, typed }, conflict: undefined })

  const form = readTyped(typed, IssueDraft.extend(Version.shape))
  if (!form.ok) return data({ refusal: form.refusal, conflict: undefined }, { status: 422 })

  const { version, ...draft } = form.value
  try {
    await reviseIssue(context.db, editor, id, version, draft)
  } catch (error) {
    if (!(error instanceof StaleVersion)) {
      return data({ refusal: refusedChoice(error, typed), conflict: undefined }, { status: 422 })
    }
    const saved = await issueOr404(context.db, id)
    // What was sent meanwhile cannot be revised any more: its page says so.
    if (saved.sentAt !== null) return redirect(`/issues/${id}`)

    const refusal = { problems: {}, typed: { ...typed, version: String(saved.version) } }
    const versions = { saved, typed: draft }
    const conflict = await conflictOver(context.db, { kind: 'issue', id }, versions)
    return data({ refusal, conflict }, { status: 422 })
  }
  return redirect(`/issues/${id}?saved`)
}

export default function IssuePage() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()

  return page.kind === 'draft' ? <DraftIssue {...page} answer={answer} /> : <SentIssue {...page} />
}
