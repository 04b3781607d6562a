import { needsMetBy, relativesOf, transactionsOf } from '@iisg/db/responses'
import { may, tierOf } from '@iisg/domain/accounts'
import { admits } from '@iisg/domain/disclosure'
import { Breadcrumbs, ButtonLink, PageTitle, Section } from '@iisg/ui/layout'
import { PillarTag } from '@iisg/ui/pillars'
import { responseKindNames, StatusTag } from '@iisg/ui/responses'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { ConfirmPillars } from './confirm-pillars.tsx'
import { ResponseFacts } from './facts.tsx'
import { MeetsNeeds } from './meets-needs.tsx'
import { ResponseMoney } from './money.tsx'
import { Origin } from './origin.tsx'
import { Relatives } from './relatives.tsx'
import { responseOr404 } from './response-or-404.ts'
import { suggestedPillars } from './suggested-pillars.ts'
import { toldTo } from './told.ts'
import { WhoMaySee } from './who-may-see.tsx'
import './response.css'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.told.title ?? 'Response')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireActor(context.viewer, 'read needs and analysis')
  const response = await responseOr404(context, params.responseId)
  const upTo = tierOf(viewer)
  const [needs, transactions, relatives] = await Promise.all([
    needsMetBy(context.db, response.id),
    transactionsOf(context.db, response.id),
    relativesOf(context.db, response.id),
  ])

  return {
    id: response.id,
    tier: response.tier,
    told: toldTo(viewer, response),
    needs: needs.filter(({ tier }) => admits(upTo, tier)),
    transactions: admits(upTo, 'members') ? transactions : [],
    relatives: relatives.map(({ response: other, ...relative }) => ({
      ...relative,
      response: other && admits(upTo, other.tier) ? other : null,
    })),
    reasons: suggestedPillars(response),
    mayRecord: may(viewer, 'record responses'),
    mayPublish: may(viewer, 'publish responses'),
    mayAudit: may(viewer, 'read the audit'),
  }
}

export default function ResponsePage() {
  const { id, tier, told, needs, transactions, relatives, reasons, ...may } =
    useLoaderData<typeof loader>()
  const { title = '', kind, status, summary, budgets, pillars = [] } = told

  return (
    <>
      <Breadcrumbs trail={[{ href: '/responses', text: 'Responses' }]} here={title} />
      <PageTitle
        title={title}
        {...(kind && { eyebrow: responseKindNames[kind] })}
        meta={
          <>
            {status && <StatusTag status={status} />}
            {pillars.map(({ pillar, confirmed }) => (
              <span key={pillar}>
                <PillarTag pillar={pillar} />
                {!confirmed && ' to confirm'}
              </span>
            ))}
          </>
        }
        actions={
          <>
            {may.mayRecord && (
              <ButtonLink href={`/responses/${id}/edit`} kind="secondary">
                Revise
              </ButtonLink>
            )}
            {may.mayAudit && (
              <ButtonLink href={`/audit/response/${id}`} kind="quiet">
                History
              </ButtonLink>
            )}
          </>
        }
      />
      {summary && <p className="response__summary">{summary}</p>}
      <ResponseFacts told={told} />
      {may.mayRecord && (
        <Section title="Pillars" id="pillars">
          <ConfirmPillars responseId={id} recorded={pillars} reasons={reasons} />
        </Section>
      )}
      <Section title="Needs that it meets">
        <MeetsNeeds needs={needs} />
      </Section>
      {budgets && (
        <Section title="Money">
          <ResponseMoney
            budgets={budgets}
            transactions={transactions}
            isParent={told.isParent ?? false}
          />
        </Section>
      )}
      {relatives.length > 0 && (
        <Section title="Related projects">
          <Relatives relatives={relatives} />
        </Section>
      )}
      {told.state && (
        <Section title="Who may see it" id="publication">
          <WhoMaySee
            id={id}
            tier={tier}
            state={told.state}
            kind={kind}
            mayPublish={may.mayPublish}
          />
        </Section>
      )}
      {told.provenance && (
        <Section title="Where it comes from">
          <Origin provenance={told.provenance} />
        </Section>
      )}
    </>
  )
}
