import { StaleVersion } from '@iisg/db/audit'
import { answerLink, wordsOn } from '@iisg/db/links'
import { ConfirmationDraft, mayAnswer } from '@iisg/domain/links'
import { Partner, partnerNames } from '@iisg/domain/partners'
import { RadioGroup, Select, TextArea } from '@iisg/ui/forms'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Buttons,
  Notice,
  PageTitle,
  Section,
} from '@iisg/ui/layout'
import { confirmationNames, contestReasonOptions } from '@iisg/ui/links'
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
import { requireOpenCycle } from '#app/needs/require-open-cycle.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { wordsShown } from '#app/sides/word-shown.ts'
import { WordTrail } from '#app/sides/word-trail.tsx'
import { LinkFacts } from './link-facts.tsx'
import { linkOr404 } from './link-or-404.ts'
import { sayWithout } from './say-without.ts'

export const meta = () => titled('Confirm or contest a link')

/** The version of the link and the last step of the partner's word, as the form was opened with. */
const Read = z.object({
  version: z.coerce.number().int().positive(),
  step: z.coerce.number().int().min(0),
})

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { link, input, covered, word, partner, consequence } = await toAnswer(context, params)
  return { link, need: input.need, covered, word, partner, consequence }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, link, word, partner } = await toAnswer(context, params)
  const typed = typedIn(await request.formData())
  const read = readTyped(typed, Read)
  const form = readTyped(typed, ConfirmationDraft)
  if (!form.ok) return data({ refusal: form.refusal, stale: false }, { status: 422 })
  if (!read.ok) return data({ refusal: read.refusal, stale: false }, { status: 422 })

  const responseId = link.response.id
  try {
    await answerLink(context.db, actor, { ...link, responseId, partner, ...read.value }, form.value)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    // What is typed stays, and goes with what now is read above it.
    const now = { version: String(link.version), step: String(word.step) }
    return data(
      { refusal: { problems: {}, typed: { ...typed, ...now } }, stale: true },
      { status: 422 },
    )
  }
  return redirect(`/links?answered=${link.id}#${link.needId}`)
}

/** A link that the actor may answer to for the partner in the address. */
async function toAnswer(context: AppLoadContext, params: Record<string, string | undefined>) {
  const actor = requireActor(context.viewer, 'confirm support links')
  const found = await linkOr404(context, params.linkId)
  const { link, input, sides, covered } = found
  const partner = Partner.safeParse(params.partner)
  if (!partner.success || !covered.includes(partner.data)) {
    throw new Response('The link does not cover this partner', { status: 404 })
  }
  const allowed = mayAnswer(actor, partner.data, sides)
  if (allowed !== 'yes') {
    const because =
      allowed === 'declared it'
        ? 'You declared this link: somebody else has to confirm it'
        : 'You may confirm links of your own partner and pillar'
    throw new Response(because, { status: 403 })
  }
  await requireOpenCycle(context.db, input.cycle.id)

  const words = await wordsOn(context.db, [link.id])
  const [word] = wordsShown(actor, link, [partner.data], { words, sides })
  if (!word) throw new Error('Every partner that a link covers has a word, if an empty one')
  const consequence = sayWithout(input, link, partner.data)
  return { ...found, actor, partner: partner.data, word, consequence }
}

export default function Answer() {
  const { link, need, covered, word, partner, consequence } = useLoaderData<typeof loader>()
  const { refusal, stale } = useActionData<typeof action>() ?? {}

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/links', text: 'Links to confirm' },
          { href: `/needs/${need.id}`, text: need.code },
        ]}
        here="Confirm or contest"
      />
      <FormProblems refusal={refusal} />
      {stale && (
        <Notice tone="warning" title="This has changed since you opened it" live>
          <p>Below stands what the link says now. Read it, and send your answer again.</p>
        </Notice>
      )}
      <PageTitle
        eyebrow={`Need ${need.code}`}
        title={`Does this help ${partnerNames[partner]}?`}
        lead={`How far “${link.response.title}” meets: ${need.title}`}
      />
      <LinkFacts link={link} covered={covered} />
      <p>{consequence}</p>
      <Section title={`So far: ${confirmationNames[word.status].toLowerCase()}`}>
        <WordTrail trail={word.trail} />
        <form className="form" method="post">
          <input type="hidden" name="version" value={refusal?.typed.version ?? link.version} />
          <input type="hidden" name="step" value={refusal?.typed.step ?? word.step} />
          <RadioGroup
            name="answer"
            label={`What ${partnerNames[partner]} says`}
            options={answers}
            refusal={refusal}
          />
          <Select
            name="reason"
            label="Reason, where you contest it"
            optional
            options={contestReasonOptions}
            refusal={refusal}
          />
          <TextArea
            name="note"
            label="In your words"
            hint="For the Secretariat and whoever declared the link. No classified information."
            optional
            rows={3}
            refusal={refusal}
          />
          <Buttons>
            <Button>Send the answer</Button>
            <ButtonLink href="/links" kind="quiet">
              Leave it
            </ButtonLink>
          </Buttons>
        </form>
      </Section>
    </>
  )
}

const answers = [
  { value: 'confirm', text: 'Yes, it helps as is said here' },
  {
    value: 'contest',
    text: 'No, or not as is said here',
    hint: 'The Secretariat will settle it with both sides.',
  },
]
