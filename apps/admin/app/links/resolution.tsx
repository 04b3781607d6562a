import { StaleVersion } from '@iisg/db/audit'
import { resolveLink, wordsOn } from '@iisg/db/links'
import { isWeaker, outcomesFor, ResolutionDraft } from '@iisg/domain/links'
import { Partner, partnerNames } from '@iisg/domain/partners'
import { Strength } from '@iisg/domain/responses'
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
import { outcomeNames } from '@iisg/ui/links'
import { strengthNames } from '@iisg/ui/responses'
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

export const meta = () => titled('Resolve a contested link')

const Read = z.object({
  version: z.coerce.number().int().positive(),
  step: z.coerce.number().int().min(0),
})

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { link, input, covered, word, partner, outcomes } = await toResolve(context, params)
  const consequence = sayWithout(input, link, partner)
  return { link, need: input.need, covered, word, partner, consequence, outcomes }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, link, covered, word, partner, outcomes } = await toResolve(context, params)
  const typed = typedIn(await request.formData())
  const read = readTyped(typed, Read)
  const form = readTyped(typed, ResolutionDraft)
  if (!form.ok) return data({ refusal: form.refusal, stale: false }, { status: 422 })
  if (!read.ok) return data({ refusal: read.refusal, stale: false }, { status: 422 })

  const resolution = form.value
  const problems: Record<string, string> = {}
  if (!outcomes.includes(resolution.outcome)) {
    problems.outcome = 'You declared this link: somebody else has to decide that it stays'
  } else if (resolution.outcome === 'weakened' && !isWeaker(resolution.strength, link.strength)) {
    problems.strength = `Choose a strength below “${strengthNames[link.strength]}”`
  }
  if (Object.keys(problems).length > 0) {
    return data({ refusal: { problems, typed }, stale: false }, { status: 422 })
  }

  const responseId = link.response.id
  const asRead = { ...link, responseId, partner, ...read.value }
  try {
    await resolveLink(context.db, actor, asRead, covered, resolution)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const now = { version: String(link.version), step: String(word.step) }
    return data(
      { refusal: { problems: {}, typed: { ...typed, ...now } }, stale: true },
      { status: 422 },
    )
  }
  return redirect('/links/contested?resolved')
}

/** A contested link, and what the actor may make of it. */
async function toResolve(context: AppLoadContext, params: Record<string, string | undefined>) {
  const actor = requireActor(context.viewer, 'settle contested links')
  const found = await linkOr404(context, params.linkId)
  const { link, input, sides, covered } = found
  const partner = Partner.safeParse(params.partner)
  if (!partner.success || !covered.includes(partner.data)) {
    throw new Response('The link does not cover this partner', { status: 404 })
  }
  await requireOpenCycle(context.db, input.cycle.id)

  const words = await wordsOn(context.db, [link.id])
  const [word] = wordsShown(actor, link, [partner.data], { words, sides })
  if (word?.status !== 'contested') {
    throw new Response('Nobody contests this link for this partner, or no longer', { status: 404 })
  }
  return { ...found, actor, partner: partner.data, word, outcomes: outcomesFor(actor, sides) }
}

export default function Resolution() {
  const { link, need, covered, word, partner, consequence, outcomes } =
    useLoaderData<typeof loader>()
  const { refusal, stale } = useActionData<typeof action>() ?? {}
  const weaker = Strength.options.filter((strength) => isWeaker(strength, link.strength))

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/links/contested', text: 'Contested links' },
          { href: `/needs/${need.id}`, text: need.code },
        ]}
        here="Resolve"
      />
      <FormProblems refusal={refusal} />
      {stale && (
        <Notice tone="warning" title="This has changed since you opened it" live>
          <p>Below stands what the link and its beneficiary say now.</p>
        </Notice>
      )}
      <PageTitle
        eyebrow={`Need ${need.code}`}
        title={`${partnerNames[partner]} contests a link`}
        lead={`How far “${link.response.title}” meets: ${need.title}`}
      />
      <Section title="What was declared">
        <LinkFacts link={link} covered={covered} />
        <p>{consequence}</p>
      </Section>
      <Section title={`What ${partnerNames[partner]} says`}>
        <WordTrail trail={word.trail} />
      </Section>
      <Section title="What becomes of it">
        <form className="form" method="post">
          <input type="hidden" name="version" value={refusal?.typed.version ?? link.version} />
          <input type="hidden" name="step" value={refusal?.typed.step ?? word.step} />
          <RadioGroup
            name="outcome"
            label="The link"
            {...(outcomes.includes('kept')
              ? {}
              : { hint: 'You declared this link: that it stays as it is, another has to decide.' })}
            options={optionsFor(outcomes, {
              weaker: weaker.length > 0,
              others: covered.length > 1,
              partner: partnerNames[partner],
            })}
            refusal={refusal}
          />
          {weaker.length > 0 && (
            <Select
              name="strength"
              label="New strength, where it says less"
              optional
              options={weaker.map((value) => ({ value, text: strengthNames[value] }))}
              refusal={refusal}
            />
          )}
          <TextArea name="note" label="Why" hint="Both sides read it." rows={3} refusal={refusal} />
          <Buttons>
            <Button>Resolve it</Button>
            <ButtonLink href="/links/contested" kind="quiet">
              Leave it
            </ButtonLink>
          </Buttons>
        </form>
      </Section>
    </>
  )
}

type Options = { weaker: boolean; others: boolean; partner: string }

function optionsFor(
  outcomes: ReturnType<typeof outcomesFor>,
  { weaker, others, partner }: Options,
) {
  return outcomes
    .filter((outcome) => outcome !== 'weakened' || weaker)
    .map((value) => ({
      value,
      text: outcomeNames[value],
      hint: hintOf(value, { others, partner }),
    }))
}

function hintOf(outcome: string, { others, partner }: Omit<Options, 'weaker'>): string {
  if (outcome === 'withdrawn') {
    return others
      ? `It stays for the others, and counts no longer for ${partner}.`
      : 'It counts no longer.'
  }
  if (outcome === 'weakened') {
    return others ? 'For all that it covers: the others are asked anew.' : 'It counts for less.'
  }
  return `It counts as before. ${partner} can contest it again once it is revised.`
}
