import { may } from '@iisg/domain/accounts'
import { Breadcrumbs, ButtonLink, Notice, PageTitle, Section } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { FigureTable } from '@iisg/ui/public-figures'
import { sayInstant } from '@iisg/ui/time'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { cycleOr404 } from '#app/snapshots/cycle-or-404.ts'
import { figuresIn } from './figures-in.ts'
import { Nothing } from './nothing-to-publish.tsx'

export const meta: MetaFunction<typeof loader> = () => titled('Public figures')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'publish figures')
  const cycle = await cycleOr404(context.db, params.cycleId)
  return {
    cycle,
    found: await figuresIn(context.db, cycle),
    mayFreeze: may(context.viewer, 'freeze cycles'),
    site: `${context.publicUrl}/coverage/${cycle.id}`,
  }
}

export default function PublicFigures() {
  const { cycle, found, mayFreeze, site } = useLoaderData<typeof loader>()
  const here = `/cycles/${cycle.id}/public-figures`
  const isOut = 'figures' in found && found.state !== undefined && !found.state.takenBack

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/cycles', text: 'Cycles' },
          { href: `/cycles/${cycle.id}`, text: cycle.label },
        ]}
        here="Public figures"
      />
      <PageTitle
        eyebrow={cycle.label}
        title="Public figures"
        lead="How many needs were stated and how far they are met, as everybody may know it: no figure has too few needs behind it, and none can be worked out from the others."
        actions={
          'figures' in found &&
          (isOut ? (
            <ButtonLink href={`${here}/withdrawal`} kind="danger">
              Take them back
            </ButtonLink>
          ) : (
            <ButtonLink href={`${here}/publication`}>Publish them</ButtonLink>
          ))
        }
      />
      {'none' in found ? (
        <Nothing because={found.none} cycle={cycle} mayFreeze={mayFreeze} />
      ) : (
        <>
          <StateNotice state={found.state} site={site} />
          <Section title={isOut ? 'What everybody sees' : 'What everybody would see'}>
            <p className="prose">
              {counted(found.figures.length, 'figure')} over {counted(found.needs, 'need')}, from
              the frozen snapshot alone. Needs that the Board adopted count, each once for every
              partner that states it.
            </p>
            <FigureTable caption="What is shown, by partner and pillar" told={found} />
          </Section>
          <Section title="What stays hidden, and why">
            <p className="prose">
              For the Secretariat’s eyes only. What is grey here is not shown: too few needs are
              behind it, or it would give another such figure away. Please pass none of it on.
            </p>
            <FigureTable
              caption="All figures, by partner and pillar"
              told={found}
              hidden={found.hidden}
            />
          </Section>
        </>
      )}
    </>
  )
}

type State = Extract<Awaited<ReturnType<typeof figuresIn>>, { figures: unknown }>['state']

function StateNotice({ state, site }: { state: State; site: string }) {
  if (state === undefined) return <Notice tone="info" title="Nobody outside sees any of it yet" />
  const { publishedAt, publishedBy, takenBack } = state
  if (takenBack) {
    return (
      <Notice
        tone="warning"
        title={`Taken back on ${sayInstant(takenBack.at)}${by(takenBack.by)}: ${takenBack.reason}`}
      >
        <p>Published again, they come back as they were.</p>
      </Notice>
    )
  }
  return (
    <Notice tone="success" title={`Published on ${sayInstant(publishedAt)}${by(publishedBy)}`}>
      <p>
        <a href={site}>See them on the public site</a>
      </p>
    </Notice>
  )
}

function by(name: string | null): string {
  return name === null ? '' : ` by ${name}`
}
