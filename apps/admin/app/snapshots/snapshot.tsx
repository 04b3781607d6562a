import { errataOf, findSeal } from '@iisg/db/snapshots'
import { may, tierOf } from '@iisg/domain/accounts'
import {
  Breadcrumbs,
  ButtonLink,
  EmptyState,
  Notice,
  PageTitle,
  Section,
  SummaryList,
} from '@iisg/ui/layout'
import { Fingerprint } from '@iisg/ui/snapshots'
import { sayInstant } from '@iisg/ui/time'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { cycleOr404 } from './cycle-or-404.ts'
import { ErratumList } from './erratum-list.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Seal of the ${data.cycle.label}` : 'Seal')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const cycle = await cycleOr404(context.db, params.cycleId)
  const [seal, errata] = await Promise.all([
    findSeal(context.db, cycle.id),
    errataOf(context.db, cycle.id),
  ])
  if (!seal) throw new Response('This cycle is not frozen', { status: 404 })

  return {
    cycle,
    seal,
    errata: errata.map(({ statement }) => statement),
    isOurKey: seal.publicKey === context.sealKey.publicKey,
    knowsAll: tierOf(context.viewer) === 'secretariat',
    mayTell: may(context.viewer, 'freeze cycles'),
    justFrozen: new URL(request.url).searchParams.has('frozen'),
  }
}

export default function Snapshot() {
  const page = useLoaderData<typeof loader>()
  const { cycle, seal, errata, isOurKey, knowsAll, mayTell, justFrozen } = page
  const { statement, publicKey, signature } = seal
  const file = `/cycles/${cycle.id}/snapshot-file`

  return (
    <>
      <Breadcrumbs trail={[{ href: `/cycles/${cycle.id}`, text: cycle.label }]} here="Seal" />
      {justFrozen && <Notice tone="success" title="The cycle is frozen" live />}
      <PageTitle
        eyebrow="Frozen cycle"
        title={cycle.label}
        lead={`Frozen on ${sayInstant(new Date(statement.at))} by ${statement.by.name}. Its needs, links and tasks, and the responses as they were, never change.`}
        actions={
          <>
            {knowsAll && (
              <ButtonLink href={file} kind="secondary">
                Download the whole snapshot
              </ButtonLink>
            )}
            <ButtonLink href={`${file}?edition=members`} kind="secondary">
              Download the members’ edition
            </ButtonLink>
            <ButtonLink href={`/responses?cycle=${cycle.id}`} kind="quiet">
              See its responses
            </ButtonLink>
          </>
        }
      />
      <Section title="Seal">
        <SummaryList
          facts={[
            {
              term: 'Fingerprint (SHA-256)',
              detail: <Fingerprint>{statement.fingerprints.secretariat}</Fingerprint>,
            },
            {
              term: 'Fingerprint of the members’ edition',
              detail: <Fingerprint>{statement.fingerprints.members}</Fingerprint>,
            },
            { term: 'Signature (Ed25519)', detail: <Fingerprint>{signature}</Fingerprint> },
            {
              term: 'Public key',
              detail: (
                <>
                  <Fingerprint>{publicKey}</Fingerprint>{' '}
                  {isOurKey ? 'The key of this installation.' : 'An earlier key, or another one.'}
                </>
              ),
            },
          ]}
        />
        <p>
          To verify a download: <code>npm run iisg -- cycle verify FILE</code>
        </p>
      </Section>
      <Section
        title="Errata"
        actions={
          mayTell && (
            <ButtonLink href={`/cycles/${cycle.id}/errata`} kind="secondary">
              Tell an erratum
            </ButtonLink>
          )
        }
      >
        {errata.length > 0 ? (
          <ErratumList errata={errata} />
        ) : (
          <EmptyState title="No error was told">
            <p>An erratum says what was wrong and what is right. It changes no figure.</p>
          </EmptyState>
        )}
      </Section>
    </>
  )
}
