import type { Db } from '@iisg/db'
import { moneyInCycle, type NeedInput } from '@iisg/db/analysis'
import { needConfirmedOn } from '@iisg/db/freshness'
import { commentsOn, returnsOf } from '@iisg/db/needs'
import { today } from '@iisg/db/time'
import { may, tierOf, type Viewer } from '@iisg/domain/accounts'
import { isClosedOn, type MappingCycle } from '@iisg/domain/cycles'
import { disclosed } from '@iisg/domain/disclosure'
import { promiseOf } from '@iisg/domain/freshness'
import {
  admittedTo,
  counts,
  mayReadComments,
  mayRevise,
  type NeedRecord,
  needRecordTiers,
  notYetApprovedBy,
} from '@iisg/domain/needs'
import type { Day } from '@iisg/domain/time'
import { Breadcrumbs, ButtonLink, Buttons, Notice, PageTitle, Section, Tag } from '@iisg/ui/layout'
import { needStateNames, priorityNames } from '@iisg/ui/needs'
import { counted } from '@iisg/ui/numbers'
import { PillarTag } from '@iisg/ui/pillars'
import { FrozenNote } from '@iisg/ui/snapshots'
import { sayDay, sayPeriod } from '@iisg/ui/time'
import type { AppLoadContext, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cellMoneyOf } from '#app/allocated/cell-money.ts'
import { MoneyOfNeed } from '#app/allocated/money-of-need.tsx'
import { needMoneyTold } from '#app/allocated/need-money.ts'
import { ChartPanel } from '#app/charts/chart-panel.tsx'
import { titled } from '#app/layout/titled.ts'
import { PoolingNotice, pooledAs } from '#app/pooled/pooling-notice.tsx'
import { requireActor } from '#app/session/require-actor.ts'
import { SuggestedLinks } from '#app/suggested/suggested-links.tsx'
import { shownTo, suggestedTo } from '#app/suggested/suggested-to.ts'
import { chronicIn } from './chronic-in.ts'
import { countedTwiceIn } from './counted-twice.ts'
import { endingsTold } from './endings-told.ts'
import { lineageShown } from './lineage-shown.ts'
import { linksShown } from './links-shown.ts'
import { needCharts } from './need-charts.tsx'
import { NeedEndings } from './need-endings.tsx'
import { NeedFacts } from './need-facts.tsx'
import { NeedLinks } from './need-links.tsx'
import { NeedNotices } from './need-notices.tsx'
import { needOr404 } from './need-or-404.ts'
import { NeedStandings } from './need-standings.tsx'
import { nextSteps } from './next-steps.ts'
import { NextStepsList } from './next-steps-list.tsx'
import { sayMoves } from './say-moves.ts'
import { movesOf, standingsOf } from './standing-of.ts'
import { ThroughCycles } from './through-cycles.tsx'
import { weighedFor } from './weighed-for.ts'
import { WhyItStands } from './why-it-stands.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `${data.need.code} ${data.need.title}` : 'Need')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, viewer } = context
  requireActor(viewer, 'read needs and analysis')
  const need = await needOr404(context, params.needId)
  const isInside = mayReadComments(viewer, need)
  const search = new URL(request.url).searchParams
  const [{ input, frozen, own, elsewhere }, day, lineage, comments, returns] = await Promise.all([
    weighedFor(db, need, search),
    today(db),
    lineageShown(db, viewer, need.id),
    isInside ? commentsOn(db, need.id) : [],
    isInside ? returnsOf(db, need.id) : [],
  ])

  const open = !elsewhere && !isClosedOn(input.cycle, day)
  const answering = input.links.map(({ response }) => response.id)
  const money = await moneyInCycle(context, input.cycle.id, answering)
  const mayLink = open && may(viewer, 'declare support links')
  const links = await linksShown(context, input, money, open)

  return {
    need: toldTo(viewer, need),
    cycle: input.cycle,
    frozen,
    elsewhere,
    own,
    promised: await promiseOfNeed(db, need, own, day),
    lineage,
    comments,
    returned: need.state === 'returned' ? returns[0] : undefined,
    isInside,
    chronic: elsewhere ? [] : await chronicIn(context, need, input),
    steps: open ? nextSteps(viewer, need) : [],
    standings: standingsOf(input, tierOf(viewer)).map((standing) => ({
      ...standing,
      money: cellMoneyOf(input.need, standing, money),
    })),
    links,
    endings: endingsTold(input, links),
    allocated: needMoneyTold(input.need, links),
    suggestions: mayLink ? await suggestedFor(context, input) : [],
    pooled: elsewhere ? [] : await pooledAs(context, input.cycle, need),
    countedTwice: open ? await countedTwiceIn(context, input) : undefined,
    moved: whatMoved(input, search.get('linked')),
    today: day,
    isWeighed: counts(need.state, 'working'),
    mayRevise: open && mayRevise(viewer, need),
    mayLink,
    mayReadAudit: may(viewer, 'read the audit'),
  }
}

/** How fresh a need is. One that is not handed in, or of a cycle that is closed, promises nothing. */
async function promiseOfNeed(db: Db, { id, state }: NeedRecord, own: MappingCycle, day: Day) {
  const isHandedIn = state === 'submitted' || counts(state, 'working')
  if (isClosedOn(own, day) || !isHandedIn) return undefined
  return promiseOf(await needConfirmedOn(db, id), day)
}

/** A need without what its viewer may not know of it: how it came to its wording is told to few. */
function toldTo(viewer: Viewer, need: NeedRecord) {
  const { submittedBy: _, ...told } = need
  const { known } = disclosed(need, need.tier, needRecordTiers, admittedTo(viewer, need))
  return {
    ...told,
    provenance: known.provenance,
    widestTier: known.widestTier,
    approvals: known.approvals,
    notApproved: known.approvals && notYetApprovedBy(need),
  }
}

/** The likeliest links to this need that nobody has declared yet. */
async function suggestedFor({ db, viewer }: AppLoadContext, { need, cycle }: NeedInput) {
  const all = await suggestedTo(viewer, db, cycle, { needId: need.id })
  return shownTo(viewer, db, cycle, all.slice(0, 5))
}

/** What a link that was just made has changed, as a sentence. */
function whatMoved(input: NeedInput, linkId: string | null): string | undefined {
  const before = input.links.filter(({ id }) => id !== linkId)
  if (before.length === input.links.length) return undefined
  return sayMoves(movesOf(input, { before, after: input.links }))
}

export default function NeedPage() {
  const page = useLoaderData<typeof loader>()
  const { need, cycle, frozen, links, standings, moved, endings, today } = page
  const charts = needCharts({ links, endings, window: cycle.window, today })
  const files = { path: `/needs/${need.id}/charts`, search: `?cycle=${cycle.id}` }

  return (
    <>
      <Breadcrumbs trail={[{ href: `/needs?cycle=${cycle.id}`, text: 'Needs' }]} here={need.code} />
      {moved && (
        <Notice tone="success" title="The response is linked" live>
          <p>{moved}.</p>
        </Notice>
      )}
      <PageTitle
        eyebrow={`Need ${need.code}`}
        title={need.title}
        lead={need.description}
        meta={
          <>
            <PillarTag pillar={need.measure.objective.pillar} />
            <Tag>{priorityNames[need.priority]} priority</Tag>
            <Tag>{needStateNames[need.state]}</Tag>
          </>
        }
        actions={<Actions {...page} />}
      />
      {page.elsewhere && (
        <Notice tone="info" title={`As the ${cycle.label} weighs it`}>
          <p>
            Over {sayPeriod(cycle.window)}, by who reported for it. The need itself is told as it is
            now. <a href={`/needs/${need.id}`}>See the need in its own cycle</a>
          </p>
        </Notice>
      )}
      {frozen && <FrozenNote frozen={frozen} href={`/cycles/${cycle.id}/snapshot`} />}
      {cycle.closedOn && !frozen && !page.elsewhere && (
        <Notice tone="info" title={`This cycle was closed on ${sayDay(cycle.closedOn)}`}>
          <p>Its needs and links stay as they are.</p>
        </Notice>
      )}
      <NeedNotices {...page} />
      <PoolingNotice pooled={page.pooled} />
      {page.steps.length > 0 && (
        <Section title="What comes next" id="next">
          <NextStepsList needId={need.id} steps={page.steps} />
        </Section>
      )}
      <Section title="How it stands" id="standing">
        <NeedStandings standings={standings} />
        <p>
          <a href={`/cycles/${cycle.id}#${need.measure.objective.pillar}`}>
            See who has reported in this cycle
          </a>
        </p>
      </Section>
      <Section title="What is done about it" id="responses">
        {charts.timeline.draw && <ChartPanel chart={charts.timeline} files={files} />}
        <NeedLinks links={links} />
        <MoneyOfNeed allocated={page.allocated} />
        {page.suggestions.length > 0 && (
          <>
            <h3>Suggested links</h3>
            <SuggestedLinks suggestions={page.suggestions} on="need" />
          </>
        )}
      </Section>
      {page.isWeighed && (
        <Section title="Until when it is met" id="cliff">
          <NeedEndings
            endings={endings}
            hidden={links.filter(({ status }) => status === 'hidden').length}
            today={today}
            file={`${files.path}/cliff.csv${files.search}`}
          />
        </Section>
      )}
      <Section title="Why it stands like this" id="why">
        <WhyItStands standings={standings} />
      </Section>
      <Section title="About this need" id="facts">
        <NeedFacts need={need} cycle={page.own} promised={page.promised} comments={page.comments} />
      </Section>
      {page.lineage.kin.length > 0 && (
        <Section title="Through the cycles" id="lineage">
          <ThroughCycles kin={page.lineage.kin} />
        </Section>
      )}
    </>
  )
}

type ActionsProps = Pick<
  ReturnType<typeof useLoaderData<typeof loader>>,
  'need' | 'mayLink' | 'mayRevise' | 'mayReadAudit' | 'isInside' | 'comments'
>

function Actions(props: ActionsProps) {
  const { need, mayLink, mayRevise, mayReadAudit, isInside, comments } = props
  const open = comments.filter(({ resolved }) => resolved === null).length
  return (
    <Buttons>
      {mayLink && <ButtonLink href={`/needs/${need.id}/responses`}>Link a response</ButtonLink>}
      {mayRevise && (
        <ButtonLink href={`/needs/${need.id}/edit`} kind="secondary">
          Revise
        </ButtonLink>
      )}
      {isInside && (
        <ButtonLink href={`/needs/${need.id}/comments`} kind="quiet">
          {open > 0 ? counted(open, 'open comment') : 'Comments'}
        </ButtonLink>
      )}
      {isInside && (
        <ButtonLink href={`/needs/${need.id}/versions`} kind="quiet">
          Versions
        </ButtonLink>
      )}
      {mayReadAudit && (
        <ButtonLink href={`/audit/need/${need.id}`} kind="quiet">
          See its history
        </ButtonLink>
      )}
    </Buttons>
  )
}
