import { alsoRecordedAs, toldUnderTo } from '@iisg/db/merging'
import {
  contentOf,
  kinOf,
  movableOf,
  needsMetBy,
  relativesOf,
  transactionsOf,
} from '@iisg/db/responses'
import { may, tierOf } from '@iisg/domain/accounts'
import { admits } from '@iisg/domain/disclosure'
import { mayKnowNeed } from '@iisg/domain/needs'
import { completenessOfResponse, isSettled, movesOpenTo, scopeOf } from '@iisg/domain/responses'
import { sayPromised } from '@iisg/ui/freshness'
import { Breadcrumbs, ButtonLink, PageTitle, Section } from '@iisg/ui/layout'
import { PillarTag } from '@iisg/ui/pillars'
import {
  iconOf,
  ProjectIcon,
  ProjectIcons,
  responseKindNames,
  StateTag,
  StatusTag,
  sayReporter,
} from '@iisg/ui/responses'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { newestOpenCycle } from '#app/needs/require-open-cycle.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { isBeneficiary } from './beneficiary.ts'
import { ConfirmPillars } from './confirm-pillars.tsx'
import {
  AfterUse,
  DetailSection,
  Documents,
  KinList,
  Participants,
  Results,
} from './details-shown.tsx'
import { ResponseFacts } from './facts.tsx'
import { MeetsNeeds } from './meets-needs.tsx'
import { AlsoRecorded, ToldUnder } from './merged-with.tsx'
import { ResponseMoney } from './money.tsx'
import { Origin } from './origin.tsx'
import { Relatives } from './relatives.tsx'
import { responseOr404 } from './response-or-404.ts'
import { Standing } from './standing.tsx'
import { promiseOfResponse } from './still-true.ts'
import { suggestedPillars } from './suggested-pillars.ts'
import { toldTo } from './told.ts'
import { WhoMaySee } from './who-may-see.tsx'
import './response.css'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.told.title ?? 'Response')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireActor(context.viewer, 'read needs and analysis')
  const { db } = context
  const response = await responseOr404(context, params.responseId)
  const { id, partners } = response
  const scope = scopeOf(response)
  const upTo = tierOf(viewer, scope)
  const [needs, transactions, relatives, kin, movable, content, openCycle, also] =
    await Promise.all([
      needsMetBy(db, id),
      transactionsOf(db, id),
      relativesOf(db, viewer, id),
      kinOf(db, viewer, id),
      movableOf(db, response),
      contentOf(db, id),
      newestOpenCycle(db),
      alsoRecordedAs(db, viewer, id),
    ])
  const isLiving = !isSettled(response.state)
  const mayRevise = may(viewer, 'record responses', scope) && isLiving

  return {
    id,
    version: response.version,
    tier: response.tier,
    told: toldTo(viewer, response),
    promised: await promiseOfResponse(db, response),
    needs: needs.filter((need) => mayKnowNeed(viewer, need)),
    transactions: admits(upTo, 'members') ? transactions : [],
    relatives,
    kin: admits(upTo, 'members') ? kin : [],
    also,
    under: response.state === 'merged' ? await toldUnderTo(db, viewer, id) : undefined,
    mayPart: may(viewer, 'decide findings'),
    reasons: suggestedPillars(response),
    // Whoever may know the state may know what would bring it on.
    completeness: content && admits(upTo, 'secretariat') ? completenessOfResponse(content) : null,
    moves: movesOpenTo(movable, viewer),
    mayRevise,
    mayTellUse:
      isLiving && partners.some(({ partner }) => isBeneficiary(viewer, partner, scope.pillars)),
    mayLink:
      openCycle !== undefined &&
      may(viewer, 'declare support links', scope) &&
      isLiving &&
      response.pillars.length > 0,
    mayPublish: may(viewer, 'publish responses'),
    mayAudit: may(viewer, 'read the audit'),
  }
}

export default function ResponsePage() {
  const { id, tier, told, needs, transactions, relatives, kin, reasons, ...rest } =
    useLoaderData<typeof loader>()
  const { completeness, moves, mayRevise, mayTellUse, mayPublish, mayAudit } = rest
  const { title = '', kind, status, summary, budgets, pillars = [], reporter } = told
  const theme = iconOf(told)

  return (
    <>
      <ProjectIcons />
      <Breadcrumbs trail={[{ href: '/responses', text: 'Responses' }]} here={title} />
      <PageTitle
        title={title}
        {...(kind && { eyebrow: responseKindNames[kind] })}
        meta={
          <>
            {theme && <ProjectIcon theme={theme} />}
            {status && <StatusTag status={status} />}
            {told.state && <StateTag state={told.state} />}
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
            {mayRevise && (
              <ButtonLink href={`/responses/${id}/edit`} kind="secondary">
                Revise
              </ButtonLink>
            )}
            {told.state && (
              <ButtonLink href={`/responses/${id}/versions`} kind="quiet">
                Versions
              </ButtonLink>
            )}
            {mayAudit && (
              <ButtonLink href={`/audit/response/${id}`} kind="quiet">
                History
              </ButtonLink>
            )}
          </>
        }
      />
      {rest.under && <ToldUnder under={rest.under} />}
      {summary && <p className="response__summary">{summary}</p>}
      {told.state && told.handling && completeness && !rest.under && (
        <Section title="Where it stands" id="standing">
          <Standing
            id={id}
            version={rest.version}
            state={told.state}
            handling={told.handling}
            moves={moves}
            told={completeness}
            mayRevise={mayRevise}
          />
        </Section>
      )}
      <ResponseFacts told={told} />
      {rest.promised && <p>{sayPromised(rest.promised)}</p>}
      {mayRevise && (
        <p>
          <a href={`/responses/${id}/details/shares`}>Say the shares of partners</a>
          {' · '}
          <a href={`/responses/${id}/details/sectors`}>Say its sectors</a>
        </p>
      )}
      {mayRevise && mayPublish && (
        <Section title="Pillars" id="pillars">
          <ConfirmPillars responseId={id} recorded={pillars} reasons={reasons} />
        </Section>
      )}
      {(!rest.under || needs.length > 0) && (
        <Section title={rest.under ? 'Needs that it met in frozen cycles' : 'Needs that it meets'}>
          <MeetsNeeds
            needs={needs}
            chooseHref={rest.mayLink ? `/responses/${id}/needs` : undefined}
          />
          {rest.mayLink && needs.length > 0 && (
            <p>
              <a href={`/responses/${id}/needs`}>Choose another need that it meets</a>
            </p>
          )}
        </Section>
      )}
      {budgets && (
        <DetailSection id={id} part="budgets" mayRevise={mayRevise}>
          <ResponseMoney
            budgets={budgets}
            transactions={transactions}
            isParent={told.isParent ?? false}
          />
          {mayRevise && (
            <p>
              <a href={`/responses/${id}/details/payments`}>Enter payments by hand</a>
            </p>
          )}
        </DetailSection>
      )}
      {told.institutions && told.institutions.length > 0 && (
        <DetailSection id={id} part="participants" mayRevise={mayRevise}>
          <Participants institutions={told.institutions} />
        </DetailSection>
      )}
      {told.results && (
        <DetailSection id={id} part="results" mayRevise={mayRevise}>
          <Results results={told.results} />
          {told.afterUse && <AfterUse id={id} afterUse={told.afterUse} mayTell={mayTellUse} />}
        </DetailSection>
      )}
      {told.documents && (
        <DetailSection id={id} part="documents" mayRevise={mayRevise}>
          <Documents documents={told.documents} />
        </DetailSection>
      )}
      {(mayRevise || kin.length > 0) && (
        <DetailSection id={id} part="kin" mayRevise={mayRevise}>
          <KinList kin={kin} />
        </DetailSection>
      )}
      {relatives.length > 0 && (
        <Section title="Related projects, as their publishers say">
          <Relatives relatives={relatives} />
        </Section>
      )}
      {rest.also.length > 0 && <AlsoRecorded records={rest.also} mayPart={rest.mayPart} />}
      {told.state && (
        <Section title="Who may see it" id="publication">
          <WhoMaySee id={id} tier={tier} state={told.state} kind={kind} mayPublish={mayPublish} />
        </Section>
      )}
      {told.provenance && (
        <Section title="Where it comes from">
          <Origin provenance={told.provenance} />
          {reporter && <p>Recorded for {sayReporter(reporter)}.</p>}
        </Section>
      )}
    </>
  )
}
