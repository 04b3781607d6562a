import { StaleVersion } from '@iisg/db/audit'
import { findInstitution, type InstitutionAt, tellCapacity } from '@iisg/db/organisations'
import { mayTellCapacity } from '@iisg/domain/absorption'
import { Capacity, OrganisationId } from '@iisg/domain/organisations'
import { partnerNames, partnerSlugs } from '@iisg/domain/partners'
import { TextField, type Typed } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
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
import { Version, VersionField } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'

export const meta = () => titled('What an institution can take on')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { institution } = await institutionToTellOf(context, params.organisationId)
  return institution
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, institution } = await institutionToTellOf(context, params.organisationId)
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, Capacity.extend(Version.shape))
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })

  const { version, eventsPerMonth } = form.value
  try {
    await tellCapacity(context.db, actor, { ...institution, version }, eventsPerMonth)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    return changedMeanwhile(institution, typed)
  }
  return redirect(`/partners/${partnerSlugs[institution.partner]}#absorption`)
}

/** An authority of a partner, for who speaks for it or for the Secretariat. */
async function institutionToTellOf({ db, viewer }: AppLoadContext, organisationId?: string) {
  const actor = requireActor(viewer, 'tell what institutions can take on')
  const id = OrganisationId.safeParse(organisationId)
  const institution = id.success ? await findInstitution(db, id.data) : undefined
  if (!institution) throw new Response('There is no such institution', { status: 404 })
  if (!mayTellCapacity(actor, institution.partner)) {
    throw new Response('You may not tell what institutions of this partner can take on', {
      status: 403,
    })
  }
  return { actor, institution }
}

function changedMeanwhile({ eventsPerMonth, version }: InstitutionAt, typed: Typed) {
  const now = eventsPerMonth === null ? 'nothing is told' : `it is ${eventsPerMonth}`
  const problems = { form: `Somebody has changed it since you opened the page: ${now} now` }
  const refusal = { problems, typed: { ...typed, version: String(version) } }
  return data({ refusal }, { status: 422 })
}

export default function CapacityPage() {
  const { name, partner, version, eventsPerMonth } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const profile = `/partners/${partnerSlugs[partner]}`

  return (
    <>
      <FormProblems refusal={refusal} />
      <Breadcrumbs
        trail={[
          { href: '/analysis', text: 'Analysis' },
          { href: profile, text: partnerNames[partner] },
        ]}
        here={name}
      />
      <PageTitle
        eyebrow="What it can take on"
        title={name}
        lead="In how many trainings, visits and meetings of projects can it take part? The calendar of its partner then shows what it is asked for against that, and so does the check of a planned response."
      />
      <form className="form" method="post">
        <VersionField version={version} refusal={refusal} />
        <TextField
          name="eventsPerMonth"
          label="Events a month"
          hint="By the institution’s own word. Leave it empty where it has said nothing."
          width="short"
          inputMode="numeric"
          optional
          value={eventsPerMonth === null ? undefined : String(eventsPerMonth)}
          refusal={refusal}
        />
        <Buttons>
          <Button>Save</Button>
          <ButtonLink href={profile} kind="quiet">
            Leave without saving
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
